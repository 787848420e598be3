//! The terms in English.

use super::Term;

const LANDESAMT: &str = "Statistisches Landesamt Rheinland-Pfalz, glossary (in German)";

const BIB: &str = "Federal Institute for Population Research (BiB), glossary (in German)";

const DEMOWANDA: &str = "Demographic change reporting (Demowanda), glossary (in German)";

terms! {
    "Scenario and calculation" {
        "szenario" "Scenario" ["Scenario", "scenario", "scenarios"]
            "A set of assumptions and what follows from them: what if? A scenario does not say what will come, but what would come under these assumptions."
        "basis" "Baseline" ["Baseline", "baseline"]
            "The scenario that all others depart from: births, deaths and migration stay at the level of the last years, and building \
             goes on as it did last. It is a point of reference, not a prediction."
        "hebel" "Lever" ["Lever", "lever", "levers"]
            "An assumption that you can change, for example arrivals from outside."
        "zieljahr" "Target year" ["Target year", "target year"]
            "The year that the big number and the tables are about, always on December 31."
        "modellrechnung" "Model calculation" ["Model calculation", "model calculation"]
            "Calculates from assumptions what follows from them. When the assumptions change, the result changes."
        "kohorten-komponenten-modell" "Cohort-component model" ["Cohort-component model", "cohort-component model"]
            "The usual method of statistical offices: every birth year (cohort) is carried forward year by year, separately for men and women, with the \
             components births, deaths, arrivals and departures."
        "vorausberechnung" "Population projection (forecast)" ["projection", "projections", "forecast", "forecasts"]
            "A calculation into the future from assumptions on births, mortality and migration. Statistical offices speak of a projection because it shows \
             what follows from assumptions; a forecast claims what is likely."
        "nachrechnung" "Recalculation (reconstruction)" ["recomputed", "Reconstruction", "reconstruction"]
            "About what a projection of the state office comes to for the city where only its figure for the state is at hand: all districts (Kreise) of the state are calculated with this model \
             so that their sum meets that figure. A range and not an official figure."
        "herkunft" "Official, derived, estimate, assumption"
            ["official", "derived", "estimate", "assumption", "assumptions"]
            "Where a figure comes from. Official: published like this. Derived: calculated from published figures. Estimate: from older or coarser figures, \
             can be far off. Assumption: set because there is no figure."
        "spannweite-rechnungen" "Range of calculations" ["8 of 10 calculations", "ranges", "Ranges"]
            "8 of 10 calculations lie between its ends. Every calculation has the same assumptions but other errors: as large as such calculations had \
             in other cities and districts of Germany. Other assumptions, wars or laws are not in it."
        "sonderereignis" "One-off event" ["One-off event", "one-off event"]
            "Many people arrive at once in one year, for instance after a war or a change of law. Some of those still here may leave again later."
        "datenstand" "Data edition" ["Data edition", "data edition"]
            "The edition of the figures that the page calculates with. It is part of every link, so that an older scenario can be explained."
        "insek" "INSEK" ["INSEK"]
            "Integriertes Stadtentwicklungskonzept, integrated urban development plan: the plan in which a city decides how it wants to develop."
    }
    "Counting people" {
        "einwohner" "Residents, population" ["Residents", "residents", "Population", "population"] from LANDESAMT
            "Everyone who has their only or main residence in an area. Here always on December 31."
        "fortschreibung" "Official population update (Fortschreibung)"
            ["official population update", "population update"]
            "The official population between two censuses: last count plus births and arrivals, minus deaths and departures."
        "zensusbasis" "Census basis" ["census basis", "2011 census", "2022 census", "census of 2011", "census of 2022"]
            "The census from which the population is updated: 1987, 2011 or 2022. Each counts anew; that is why series on different census bases do not \
             join seamlessly."
        "melderegister" "Residents’ register" ["residents’ register"]
            "The city’s list of everyone who is registered. It counts differently from the official population update and usually gives slightly more people."
        "spannweite" "Range" ["Range", "range"]
            "The distance between the smallest and the largest value, for instance of the observed years or of the scenarios compared."
    }
    "Arriving, leaving, moving" {
        "zuzug" "Arrivals from outside" ["Arrivals from outside", "arrivals from outside", "Arrivals", "arrivals"]
            "People who move here from another place, in persons a year."
        "fortzug" "Departures" ["Departures", "departures"]
            "People who move away from here. The lever says how many of 1,000 do so in a year."
        "umzug" "Moves within the city" ["Moves within the city", "moves within the city", "Moves"]
            "A change of home from one district to another. The population of the city does not change by it."
        "wanderungssaldo" "Net migration" ["Net migration", "net migration"] from BIB
            "Arrivals minus departures of a year. A plus means more people came than left, a minus the opposite."
        "natuerlicher-saldo" "Natural change" ["Natural change", "natural change"]
            "Births minus deaths of a year."
        "saldo" "Total change" ["Total change"]
            "What is left altogether: births and arrivals minus deaths and departures."
        "spaetaussiedler" "Ethnic German resettlers (Spätaussiedler)"
            ["Spätaussiedler", "ethnic German resettlers"] from BIB
            "Ethnic Germans who have come to Germany since 1993 by an admission procedure, mostly from states of the former Soviet Union."
    }
    "Births, lives, ages" {
        "geburten-je-frau" "Births per woman (total fertility rate, TFR)"
            ["Births per woman", "births per woman", "total fertility rate", "TFR"] from DEMOWANDA
            "How many children a woman would have in her life if, at every age, as many children were born as in the year in question."
        "lebenserwartung" "Life expectancy" ["Life expectancy", "life expectancy"]
            "How many years a newborn child lives on average if at every age as many people die as today. Here: how many years more or \
             fewer than in the baseline."
        "sterbetafel" "Life table" ["Life table", "life table"]
            "A table of the statistical offices: what share dies at each age, separately for men and women. Life expectancy follows from it."
        "pyramide" "Population pyramid" ["Population pyramid", "population pyramid", "pyramid"]
            "A picture of the age structure: the youngest at the bottom, the oldest at the top, men on the left, women on the right. The longer a bar, the more \
             people are of that age."
        "altenquotient" "Old-age dependency ratio"
            ["Old-age dependency ratio", "old-age dependency ratio"] from LANDESAMT
            "How many people aged 65 and over there are per 100 people aged 20 to 64."
        "jugendquotient" "Youth dependency ratio" ["Youth dependency ratio", "youth dependency ratio"] from LANDESAMT
            "How many people under 20 there are per 100 people aged 20 to 64."
        "gesamtquotient" "Total dependency ratio" ["Total dependency ratio", "total dependency ratio"]
            "Youth and old-age dependency ratio together: how many younger and older people there are per 100 people aged 20 to 64."
        "medianalter" "Median age" ["Median age", "median age"]
            "The age in the middle: half of the people are younger, the other half older."
        "durchschnittsalter" "Mean age" ["Mean age", "mean age"]
            "All ages added up and divided by the number of people."
    }
    "Housing" {
        "nachverdichtung" "Infill housing (Nachverdichtung)"
            ["Nachverdichtung", "Infill housing", "infill housing", "infill"]
            "New dwellings where there are houses already: in gaps, in second rows, by extensions or added floors. No new building land on the edge of the city."
        "zweite-reihe" "Second row" ["Second row", "second row", "second rows", "second-row"]
            "A house behind the house on the street, in the garden or yard of the same property."
        "bauluecke" "Gap between buildings (Baulücke)" ["Baulücke", "Baulücken"]
            "A property without a building between others with buildings, on which building is allowed."
        "potenzial" "Potential" ["Potential", "potential"]
            "How many dwellings infill would yield in all: sites times participation of owners times dwellings per site. What is above that \
             the page calls “above the known potential”."
        "belegung" "Occupancy" ["Occupancy", "occupancy", "persons per dwelling"]
            "How many people live in an occupied dwelling on average: all residents, those in dormitories too, divided by the occupied dwellings. \
             Not a household size. In the baseline it falls over the years (assumption)."
        "leerstand" "Vacancy" ["Vacancy", "vacancy", "vacant"]
            "Dwellings in which nobody lives. A small part is always vacant because of renovation or moving; the model keeps it free."
        "zuzug-ohne-wohnung" "Arrivals without a free dwelling (calculated)"
            ["Arrivals without a free dwelling", "without a free dwelling", "Without a free dwelling"]
            "People who want to move in but for whom the model finds no free dwelling in any district. A calculated quantity, not a waiting list."
        "wohnungsbedarf" "Dwellings needed" ["Dwellings needed", "dwellings needed"]
            "As many dwellings as people need at the assumed occupancy, plus those that stay vacant."
        "ohne-grenze" "Limit by dwellings" ["limit by dwellings", "No limit"]
            "With the limit switched on, only as many people can move in as there are dwellings. Nobody who lives here already has to leave because of it."
        "haushalt" "Household" ["Household", "household", "Households", "households"]
            "People who live and keep house together. Whoever lives alone is a household of their own. How many \
             persons a household has is something else than the occupancy of dwellings."
    }
}
