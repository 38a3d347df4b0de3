"""Employers and agencies that everybody knows, so that none of them is taken for a person. A table, no logic.

A firm whose name is also a first or family name people have (Dell, Leonardo, Schneider) is left out.
"""

from __future__ import annotations


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


BRANDS = _words(
    """
    accenture adecco adobe ahold airbnb airbus akzonobel aldi alibaba allianz alphabet amazon amd anthropic aramark
    arup asda asml astrazeneca atlassian atos autodesk aviva axa babcock baidu balfour barclays basf bayer bbc bcg
    biffa binance bloomberg bmw boeing bosch bupa bytedance caci canva capgemini capita carrefour caterpillar cern
    chevron cisco citibank citigroup cloudflare coca-cola cognizant comcast currys danone databricks datadog
    decathlon deliveroo deloitte dhl diageo disney dropbox dyson ebay edf eon ericsson etsy expedia experian exxon
    facebook fedex ferrovial figma fiserv fiverr flipkart foxconn freshworks fujitsu garmin gartner gitlab glaxo
    google greenpeace greggs groupon gsk halfords hays hcl heineken hilton hitachi hmrc honda honeywell hsbc huawei
    hubspot hyundai iberdrola ibm ikea infosys instacart intuit jobcentre jpmorgan klarna konami kpmg kroger lego
    lenovo lidl lloyds logitech loreal lufthansa lyft maersk manpower marriott mastercard mcdonalds mckinsey
    medtronic mercadolibre mettler michelin microsoft miele mindtree mitie moderna mondelez monzo morrisons mphasis
    nasa natwest nestle netflix nhs nike nintendo nissan nokia nomura novartis nvidia ocado okta openai oracle
    oxfam palantir panasonic paypal pepsi pepsico pfizer philips pinterest primark puma pwc qantas qinetiq qualcomm
    randstad reddit renault revolut ricoh roche rolls-royce ryanair saab sainsbury sainsburys salesforce samsung
    santander sap savills schroders screwfix serco servicenow shein shopify siemens skanska slb snapchat snowflake
    sodexo sony spacex spotify starbucks swisscom swissport tata tcs techmahindra telefonica tesco tesla thales
    tiktok toyota trainline transferwise trivago twilio uber ubisoft ubs ucas unicef unilever verizon vmware
    vodafone volkswagen volvo waitrose walmart wayfair wetherspoon wetherspoons wework wickes wipro xerox yahoo
    yandex zalando zara zendesk zoho zomato
    """
)
"""Names of firms, in small letters."""

ABBREVIATIONS = _words(
    """
    ai am ap ar as at ba bd bi bp bt bu cc ce cm cs ct cv da db dc de dh dm dr ds ea ed ee em eu ex ey fa fb fd fe fm fp
    ft fy ga gd ge gm gp ha hm ho hp hq hr ht ia id ig im in ip ir it iv jd jr kt la lb lg li lm lp lt md me mi ml mo ms
    mt na
    nb nc nd no nw ny nz oh ok om on op or os pa pc pe ph pi pl pm po pp pr ps pt qa qc qs ra rd re rh rm rn se sf si
    sl sm so sp sr st ta tb tc td tl to tv tx ty ui uk un up us ux va vc vm vo vp vw wa wc we wi wk wo wp yo
    """
)
"""Two capital letters that are the initials of nobody."""

FIRM_TAIL = _words(
    """
    freight logistics prep primary academy interiors digital analytics robotics biotech airways transport haulage
    shipping construction engineering architects solicitors advisory agency staffing recruit search selection mutual
    finance financial wealth investments equity trading supplies supermarkets stores retail fashion textiles furniture
    homes housing property properties estates realty networks data games gaming publishing productions leisure fitness
    dental veterinary homecare charity foundation institute society federation authority ministry county borough infant
    junior academy trust infants comprehensive gymnasium nursery kindergarten surgery pharmacy pharmaceuticals works
    designs creative interactive brewing distillery roasters kitchen bistro pizzeria deli grill diner pub inn resort
    spa aerospace automotive electronics semiconductors dynamics instruments laboratories diagnostics therapeutics
    genomics sciences biosciences chemicals plastics packaging steel timber mining petroleum renewables water rail
    """
)
"""Words with a capital that make the capitalised words before them a firm."""
