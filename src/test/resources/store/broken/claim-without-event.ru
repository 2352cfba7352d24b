# An event forgets its claims.
PREFIX isnad: <https://w3id.org/isnad/ontology#>

DELETE { ?event isnad:claim ?claim }
WHERE { ?event a isnad:Call ; isnad:claim ?claim }
