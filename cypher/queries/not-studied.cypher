// title.vi: Địa bàn nào chưa học tập, quán triệt văn bản này?
// title.en: Which territories have not studied this document yet?
// param resolution: id of a Resolution or Program
//
// Which should have: the territories under that of the body that issued the document, or whose congress adopted it, on
// the day of the congress or of the document, else all. They come from the gazetteer too, so a territory that no report
// names is listed.
// Which have: those with a body of their own, of the same family as the issuer, that held a meeting which is ABOUT or
// IMPLEMENTS the document, or to which it was presented. A body held what it organised, and where no text says who did,
// what BELONGS_TO it. The congress that adopted the document is no study of it, nor is a meeting still to come. A
// programme that implements it, or a meeting on that programme, is none of the document itself: `implementing` shows it.
MATCH (document:Entity {id: $resolution})
OPTIONAL MATCH (document)-[:ADOPTED_AT]->(congress:Meeting)
WITH document, collect(congress.id) AS congresses, coalesce(min(congress.heldOn), document.issuedOn) AS day
CALL (document) {
  MATCH (issuer:Organisation)-[:ISSUED]->(document) RETURN issuer
  UNION
  MATCH (document)-[:ADOPTED_AT]->(:Meeting)-[:BELONGS_TO]->(issuer:Organisation) RETURN issuer
}
WITH DISTINCT document, congresses, day, issuer.territoryId AS territory,
     CASE WHEN issuer.family STARTS WITH 'party' THEN ['party', 'party-committee', 'party-standing-committee']
          ELSE [issuer.family] END AS families
CALL (document) {
  OPTIONAL MATCH (document)<-[:ABOUT|IMPLEMENTS]-(meeting:Meeting)
  RETURN meeting
  UNION
  OPTIONAL MATCH (document)-[:PRESENTED_AT]->(meeting:Meeting)
  RETURN meeting
}
OPTIONAL MATCH (meeting)<-[:ORGANISED]-(maker:Organisation)
OPTIONAL MATCH (meeting)-[:BELONGS_TO]->(owner:Organisation) WHERE maker IS NULL
WITH document, day, territory, families, coalesce(maker, owner) AS body,
     NOT meeting.id IN congresses AND NOT coalesce(meeting.planned, false) AS counts
WITH document, day, territory, families,
     collect(DISTINCT CASE WHEN counts AND body.family IN families
                           THEN body.territoryId + ' ' + coalesce(body.level, '') END) AS studied
MATCH (top:Entity {id: territory})<-[:LOCATED_IN*1..3]-(place:Place)
WHERE place.level IN ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'phường', 'xã', 'thị trấn', 'đặc khu']
  AND (day IS NULL OR coalesce(place.validFrom, day) <= day AND coalesce(place.validUntil, day) >= day)
  AND NOT place.id + ' ' + place.level IN studied
  AND NOT place.id + ' ' IN studied
WITH DISTINCT document, families, place
OPTIONAL MATCH (place)-[:LOCATED_IN]->(parent:Place)
WITH document, families, place, min(parent.name) AS within
OPTIONAL MATCH (place)<-[:IN_TERRITORY]-(body:Organisation) WHERE body.family IN families
WITH document, place, within, body ORDER BY body.name
WITH document, place, within, collect(body.name) AS bodies
OPTIONAL MATCH (place)<-[:IN_TERRITORY]-(:Organisation)-[:ISSUED]->(step)-[:IMPLEMENTS]->(document)
WITH place, within, bodies, step.name AS step ORDER BY step
RETURN place.name AS place,
       place.level AS level,
       within,
       bodies,
       collect(DISTINCT step) AS implementing,
       place.id AS placeId
ORDER BY within, place, placeId
