# An actor loses its type, another its label.
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE WHERE { <https://w3id.org/isnad/actor/Q1124> a ?type } ;
DELETE WHERE { <https://w3id.org/isnad/actor/Q79> rdfs:label ?label }
