# An event gains a participant whom no claim names.
PREFIX isnad: <https://w3id.org/isnad/ontology#>

INSERT { ?event isnad:participant <https://w3id.org/isnad/actor/Q1124> }
WHERE { ?event a isnad:Call }
