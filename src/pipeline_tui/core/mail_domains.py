"""Words that point to nobody in a mail: mail services and job boards, legal forms, everyday names."""

from __future__ import annotations


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


SHARED = _words("""
    gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com msn.com yahoo.com yahoo.co.uk yahoo.de
    yahoo.fr ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de
    freenet.de posteo.de mailbox.org proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com fastmail.fm
    zoho.com mail.com mail.ru yandex.ru yandex.com qq.com 163.com 126.com naver.com orange.fr free.fr wanadoo.fr
    laposte.net libero.it uol.com.br bol.com.br btinternet.com sky.com comcast.net verizon.net att.net
    linkedin.com indeed.com indeedemail.com glassdoor.com monster.com stepstone.de xing.com ziprecruiter.com dice.com
    reed.co.uk totaljobs.com wellfound.com angel.co hired.com otta.com welcometothejungle.com greenhouse.io
    greenhouse-mail.io lever.co hire.lever.co ashbyhq.com workable.com workablemail.com smartrecruiters.com
    myworkday.com myworkdayjobs.com icims.com jobvite.com taleo.net successfactors.com successfactors.eu personio.de
    personio.com recruitee.com teamtailor.com teamtailor-mail.com breezy.hr bamboohr.com jazzhr.com applytojob.com
    calendly.com zoom.us google.com docs.google.com forms.gle bit.ly notion.so notion.site
""")
"""Domains from which the mail and pages of many companies come."""

LEGAL = _words("""
    inc ltd limited llc llp plc gmbh ag se sa sas sarl bv nv ab as oy oyj aps srl spa kg ohg ev co corp corporation
    company uk us usa eu de emea
""")
"""Words at the end of a company's name that a domain or a subject leaves out."""

PLAIN = _words("""
    co com ac org net gov edu mail email e mx www careers career jobs job hr talent recruiting apply
""")
"""Labels of a domain that name nobody."""

EVERYDAY = _words("""
    next target box match level stage offer open remote monday friday zoom slack teams meet notion indeed workday
    interview team job role work people talent update
""")
"""Names of companies that stand in anybody's subject line; their people and domains still point to them."""
