# A place loses its description.

DELETE WHERE { <https://w3id.org/isnad/place/Q90> ?property ?value }
