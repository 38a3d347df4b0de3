"""What people do, in one word that stands in front of a name: "chef Matteo", "ops dir Lindqvist". A table, no logic."""

from __future__ import annotations

import re

JOB = re.compile(
    r"(?<![\w'])(?:lead|dir|director|mgr|mngr|manager|head|chief|boss|chair|deputy|nurse|sister|matron|midwife|carer"
    r"|medic"
    r"|chef|cook|baker|butcher|barista|barman|waiter|teacher|tutor|lecturer|instructor|trainer|coach|mentor|professor"
    r"|postdoc|scientist|researcher|engineer|developer|coder|designer|architect|analyst|tester|scrum master|foreman"
    r"|forewoman|supervisor|super|steward|warden|porter|caretaker|janitor|clerk|officer|secretary|receptionist"
    r"|assistant"
    r"|admin|coordinator|organiser|organizer|planner|buyer|merchandiser|partner|associate|consultant|adviser|advisor"
    r"|counsellor|counselor|recruiter|sourcer|headhunter|agent|editor|producer|journalist|writer|curator|librarian"
    r"|archivist|registrar|bursar|pharmacist|surgeon|dentist|vet|physio|therapist|psychologist|solicitor|lawyer"
    r"|barrister"
    r"|paralegal|accountant|bookkeeper|controller|treasurer|auditor|broker|trader|banker|surveyor|joiner|electrician"
    r"|plumber|welder|fitter|mechanic|driver|captain|pilot|sergeant|dispatcher|landlord|owner|founder|cofounder|farmer"
    r"|gardener|florist|stylist|hairdresser|housekeeper|colleague|coworker|classmate|roommate|flatmate|neighbou?r"
    r"|cousin"
    r"|uncle|aunt|auntie|brother|sis|bro|mate|pal|buddy|friend|alum|alumna|alumnus|referrer|contact|rep)(?![\w'])"
)
"""Words for lower-case text; a name in capitals may follow."""
