# A claim loses its evidence.
PREFIX isnad: <https://w3id.org/isnad/ontology#>

DELETE WHERE { GRAPH ?g { ?claim isnad:source <https://w3id.org/isnad/source/الكرملين> ; isnad:evidence ?evidence } }
