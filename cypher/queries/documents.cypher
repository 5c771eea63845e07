// title.vi: Những văn bản nào đã được ban hành, để thực hiện văn bản nào?
// title.en: Which documents have been issued, and which do they implement?
// param organisation: optional id of an Organisation
MATCH (issuer:Organisation)-[:ISSUED]->(document:Entity)
WHERE $organisation IS NULL OR issuer.id = $organisation
OPTIONAL MATCH (document)-[:IMPLEMENTS]->(ground:Entity)
RETURN document.name AS document,
       document.kind AS kind,
       document.number AS number,
       document.issuedOn AS issuedOn,
       issuer.name AS issuer,
       ground.name AS implements,
       document.id AS documentId,
       ground.id AS implementsId
ORDER BY issuedOn, document, implements
