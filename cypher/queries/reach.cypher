// title.vi: Trong mỗi địa bàn, bao nhiêu đơn vị trực thuộc đã học tập văn bản này?
// title.en: In each territory, how many of those directly in it have studied this document?
// param resolution: id of a Resolution or Program
//
// Counts by territory what `not-studied` lists: the territories under the issuer's on the day of the congress or of the
// document, from the gazetteer too, and those with a body of the issuer's family that held a meeting on the document.
// `own` is the day on which the territory itself did so first; `first` and `last` are those of the ones in it.
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
WITH day, territory, families, meeting, coalesce(maker, owner) AS body,
     NOT meeting.id IN congresses AND NOT coalesce(meeting.planned, false) AS counts
WITH day, territory,
     collect(DISTINCT CASE WHEN counts AND body.family IN families
                           THEN {place: body.territoryId, level: body.level, held: meeting.heldOn} END) AS studies
MATCH (top:Entity {id: territory})<-[:LOCATED_IN*0..2]-(above:Place)<-[:LOCATED_IN]-(place:Place)
WHERE place.level IN ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'phường', 'xã', 'thị trấn', 'đặc khu']
  AND (day IS NULL OR coalesce(place.validFrom, day) <= day AND coalesce(place.validUntil, day) >= day)
  AND (day IS NULL OR coalesce(above.validFrom, day) <= day AND coalesce(above.validUntil, day) >= day)
WITH DISTINCT studies, above, place
WITH studies, above, place, [s IN studies WHERE s.place = place.id AND coalesce(s.level, place.level) = place.level] AS done
WITH studies, above, place, size(done) > 0 AS done,
     reduce(day = '9999', s IN done | CASE WHEN s.held < day THEN s.held ELSE day END) AS held
WITH studies, above, place, done, CASE WHEN held <> '9999' THEN held END AS held
WITH studies, above, count(place) AS units, coalesce(sum(CASE WHEN done THEN 1 ELSE 0 END), 0) AS studied,
     min(held) AS first, max(held) AS last
WITH above, units, studied, first, last,
     reduce(day = '9999', s IN studies | CASE WHEN s.place = above.id AND coalesce(s.level, above.level) = above.level
                                               AND s.held < day THEN s.held ELSE day END) AS own
RETURN above.name AS territory,
       above.level AS level,
       CASE WHEN own <> '9999' THEN own END AS own,
       studied,
       units,
       first,
       last,
       above.id AS territoryId
ORDER BY units - studied DESC, territory, territoryId
