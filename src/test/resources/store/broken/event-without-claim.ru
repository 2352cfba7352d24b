# An article is dropped, what was derived from it is not.

DROP GRAPH <https://w3id.org/isnad/article/d003>
