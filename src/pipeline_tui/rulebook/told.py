"""How tables of a user's own are written, for the manual and the help: what each holds, and an example that loads."""

from __future__ import annotations

from ..core import scripts, terms

EXAMPLES = {
    "rules.yaml": """rules:
- {id: S-INT, severity: 3}              # changes one column of a rule of ours
- id: MINE                              # a rule of your own; before: or after: a rule, else near the end
  before: S-INT
  when: [[stage, eq, interviewed], [silence_bd, ge, 4], [lead, in, "source:referral"]]
  flag: stalled
  severity: 2
  action: ask_referrer                  # an entry of scripts.yaml
  to: ladder_applied
  via: email
  due: today_roll
  reason: "{silence_bd} business days of silence. They promised news by {promise_by}."
""",
    "profiles.yaml": """profiles:
  standard: {int_base: 8, final_wait: {interviewed: 15}}
fixed: {req_slow_days: 45}
""",
    "scripts.yaml": """next_date_question:
- "Shall I ring again in {agreed_interval}?"
- "Which day may I ring you next?"
- "How would you like me to stay in touch?"
actions:
  status_after_interview:
    live: "Hello {contact}, {me} here. I enjoyed hearing about {last_topic}. Where are you with {role}?"
    voicemail: "Hello {contact}, this is {me}, {phone}. I am calling about {role}. {phone}."
    email:
      subject: "{role}: next step"
      body: |-
        Hi {contact},

        Thank you for the talk on {interview_date}. What are the next steps?

        {me}, {phone}
""",
}
"""By the name of the file."""

PARAGRAPHS = (
    "rules.yaml, profiles.yaml and scripts.yaml beside your settings lie over ours: what you do not give stays. A file "
    "with a mistake is left aside as a whole; the board and every command tell the file, the line and the reason, and "
    "`pipeline-tui settings` tells all of them. `pipeline-tui why LEAD` shows that a rule of yours spoke.",
    "A rule has id, name, when, flag, severity, escalate, action, to, via, due, since, reason, card, clears, src. "
    "Without card its line on the board is made of the action. Conditions are [fact, op, value]; $name is a number of "
    "the profile; all must hold, and the first rule from the top that fits speaks.",
    "An action of scripts.yaml has live, voicemail, email (subject and body, or both without email), prompt, checklist "
    "or rule, and question (interval, call or other: which of the three questions ends it). A part may be a list: the "
    "first wording whose facts are all known is used. opening and middle are lists that fill {opening} and {middle} of "
    "a body, other ones for each person.",
    "{name} is filled in. When a fact is not known, the sentence that holds it is left out; a greeting loses only the "
    "name. [[a|b]] says it yourself: the first variant whose facts are all known, or nothing. A script that would lose "
    "more than half gives way to ours.",
    f"Names in scripts: {', '.join(scripts.PLACEHOLDERS)}.",
    f"Names in reason, card and clears: {', '.join(terms.PLACEHOLDERS)}.",
    f"Facts: {', '.join(terms.FACTS)}.",
)
"""What is said of them."""
