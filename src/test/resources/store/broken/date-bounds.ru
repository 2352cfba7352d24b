# The latest day comes before the earliest.
PREFIX isnad: <https://w3id.org/isnad/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE { ?event isnad:latest ?latest }
INSERT { ?event isnad:latest "1999-01-01"^^xsd:date }
WHERE { ?event isnad:latest ?latest ; a isnad:Call }
