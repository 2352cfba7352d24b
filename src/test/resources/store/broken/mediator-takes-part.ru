# A mediator sits at the table.
PREFIX isnad: <https://w3id.org/isnad/ontology#>

INSERT { GRAPH ?g { ?claim isnad:participant ?mediator } }
WHERE { GRAPH ?g { ?claim isnad:mediator ?mediator } }
