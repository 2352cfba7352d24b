# A planned meeting of the day after is told as held.
PREFIX isnad: <https://w3id.org/isnad/ontology#>

DELETE { GRAPH ?g { ?claim isnad:status isnad:Proposed } }
INSERT { GRAPH ?g { ?claim isnad:status isnad:Held } }
WHERE { GRAPH ?g { ?claim isnad:status isnad:Proposed } }
