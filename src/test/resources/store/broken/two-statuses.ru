# A held call is denied by the same claim.
PREFIX isnad: <https://w3id.org/isnad/ontology#>

INSERT { GRAPH ?g { ?claim isnad:status isnad:Denied } }
WHERE { GRAPH ?g { ?claim isnad:eventType isnad:Call } }
