# A second person is linked to an item.
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX wd: <http://www.wikidata.org/entity/>

INSERT DATA { <https://w3id.org/isnad/actor/توم_باراك> skos:exactMatch wd:Q125731 }
