// title.vi: Địa bàn nào chưa có tổ chức học tập, quán triệt văn bản này?
// title.en: In which territories has no body studied this document yet?
// param resolution: id of a Resolution or Program
//
// The territories under that of the body that issued the document, or whose congress adopted it, with the Party
// bodies that the graph knows there. A territory counts as done when any body of it organised a meeting on the document;
// one that was still to come when its report was written does not count.
MATCH (document:Entity {id: $resolution})
CALL (document) {
  MATCH (issuer:Organisation)-[:ISSUED]->(document) RETURN issuer
  UNION
  MATCH (document)-[:ADOPTED_AT]->(:Meeting)-[:BELONGS_TO]->(issuer:Organisation) RETURN issuer
}
MATCH (issuer)-[:IN_TERRITORY]->(top:Place)<-[:LOCATED_IN*1..3]-(place:Place)
MATCH (place)<-[:IN_TERRITORY]-(body:Organisation)
WHERE body.family IN ['party', 'party-committee']
WITH DISTINCT document, place, body
WITH document, place, body ORDER BY body.name
WITH document, place, collect(body.name) AS bodies
WHERE NOT EXISTS {
    MATCH (place)<-[:IN_TERRITORY]-(:Organisation)-[:ORGANISED]->(meeting:Meeting)-[:ABOUT|IMPLEMENTS]->(document)
    WHERE NOT coalesce(meeting.planned, false)
  }
  AND NOT EXISTS {
    MATCH (place)<-[:IN_TERRITORY]-(:Organisation)-[:ORGANISED]->(meeting:Meeting)<-[:PRESENTED_AT]-(document)
    WHERE NOT coalesce(meeting.planned, false)
  }
RETURN place.name AS place, place.level AS level, bodies, place.id AS placeId
ORDER BY place, placeId
