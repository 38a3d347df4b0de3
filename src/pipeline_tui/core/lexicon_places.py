"""Towns and countries that a job search names, so that none of them is taken for a person. A table, no logic.

A town that is also a first or family name people have (Florence, Austin, Chester, Sydney) is left out.
"""

from __future__ import annotations


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


PLACES = _words(
    """
    aachen aberdeen abuja accra adelaide africa ahmedabad amsterdam antwerp asia athens atlanta auckland australia
    austria baltimore bangalore barcelona basel bath beijing belfast belgium bengaluru berlin bilbao birmingham
    bologna bombay bonn boston bournemouth bradford brazil bremen brighton brisbane bristol britain brussels bucharest
    budapest cairo calgary california cambridge canada canberra cardiff chennai chicago china cincinnati cologne
    colorado copenhagen cork coventry cracow croatia czechia dallas delhi denmark denver derby detroit dortmund dresden
    dubai dublin dundee durban düsseldorf dusseldorf edinburgh edmonton eindhoven emea england essen europe exeter
    finland florida france frankfurt galway gdansk geneva genoa germany ghana ghent glasgow gothenburg graz greece
    grenoble gurgaon hague halifax hamburg hannover hanover helsinki hungary hyderabad india indianapolis ireland
    israel istanbul italy japan jersey johannesburg kampala karlsruhe kenya kiel kolkata krakow kyiv lagos lausanne
    leeds leicester leipzig lille lima limerick linz lisbon liverpool ljubljana london luxembourg lviv lyon lyons
    madrid malmö malmo manchester mannheim manila marseille melbourne mexico miami milano milwaukee minneapolis
    montreal moscow mumbai munich münchen munchen münster nairobi nantes naples netherlands newcastle nigeria noida
    norway nottingham nuremberg nürnberg ohio oregon oslo ottawa oxford pakistan perth philadelphia phoenix pittsburgh
    poland porto portugal potsdam poznan prague pretoria pune quebec reading riga rome rotterdam salzburg scotland
    seattle seoul serbia sevilla seville shanghai sheffield singapore southampton spain stockholm strasbourg
    stuttgart sweden swindon switzerland taipei tallinn texas tokyo toronto toulouse turin turkey uganda ukraine
    utrecht valencia vancouver vienna vilnius wales warsaw wellington wien winnipeg wroclaw york zagreb zürich zurich
    """
)
"""Names of places, in small letters."""
