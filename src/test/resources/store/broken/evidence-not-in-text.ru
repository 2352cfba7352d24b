# A quotation moves by one character.
PREFIX oa: <http://www.w3.org/ns/oa#>

DELETE { GRAPH ?g { ?p oa:start ?s ; oa:end ?e } }
INSERT { GRAPH ?g { ?p oa:start ?s1 ; oa:end ?e1 } }
WHERE {
  GRAPH ?g { ?p oa:start ?s ; oa:end ?e }
  FILTER (CONTAINS(STR(?p), "d001/text/0-"))
  BIND (?s + 1 AS ?s1)
  BIND (?e + 1 AS ?e1)
}
