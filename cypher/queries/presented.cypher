// title.vi: Ai đã quán triệt, giới thiệu văn bản nào, tại cuộc họp nào?
// title.en: Who presented which document at which meeting?
// param document: optional id of a Resolution or Program
// param person: optional id of a Person or Organisation
MATCH (document:Entity)-[r:PRESENTED_AT]->(meeting:Meeting)
WHERE NOT coalesce(meeting.planned, false)
  AND ($document IS NULL OR document.id = $document) AND ($person IS NULL OR $person IN r.by)
UNWIND CASE WHEN size(coalesce(r.by, [])) = 0 THEN ['?'] ELSE r.by END AS presenterId
CALL (presenterId) {
  MATCH (found:Entity {id: presenterId})
  WITH collect(found) AS known
  RETURN known[0] AS presenter
}
WITH document, r, meeting, presenter
WHERE $person IS NULL OR presenter.id = $person
RETURN presenter.name AS presenter,
       document.name AS document,
       meeting.name AS meeting,
       meeting.heldOn AS heldOn,
       r.mode AS mode,
       r.verb AS verb,
       [(p:Passage {id: r.evidence[0]})-[:PART_OF]->() | p.text][0] AS sentence,
       presenter.id AS presenterId,
       document.id AS documentId,
       meeting.id AS meetingId
ORDER BY heldOn, meeting, document, presenter
