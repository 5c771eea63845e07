// title.vi: Tổ chức nào đã học tập, quán triệt văn bản này, lần đầu vào ngày nào?
// title.en: Which organisations have studied this document, and when first?
// param resolution: id of a Resolution or Program
//
// A body has studied a document when it held a meeting that is ABOUT or IMPLEMENTS it, or to which it was presented. It
// held what it organised, and where no text says who did, what BELONGS_TO it. The congress that adopted the document is
// no study of it, nor is a meeting that was still to come when its report was written.
MATCH (document:Entity {id: $resolution})
OPTIONAL MATCH (document)-[:ADOPTED_AT]->(congress:Meeting)
WITH document, collect(congress.id) AS congresses
CALL (document) {
  MATCH (document)<-[:ABOUT|IMPLEMENTS]-(meeting:Meeting) RETURN meeting
  UNION
  MATCH (document)-[:PRESENTED_AT]->(meeting:Meeting) RETURN meeting
}
WITH meeting, congresses
WHERE NOT meeting.id IN congresses AND NOT coalesce(meeting.planned, false)
OPTIONAL MATCH (meeting)<-[:ORGANISED]-(maker:Organisation)
OPTIONAL MATCH (meeting)-[:BELONGS_TO]->(owner:Organisation) WHERE maker IS NULL
WITH meeting, coalesce(maker, owner) AS organisation
WHERE organisation IS NOT NULL
WITH DISTINCT organisation, meeting ORDER BY meeting.heldOnDay, meeting.id
WITH organisation, collect(meeting) AS meetings
WITH organisation, meetings, meetings[0] AS first
RETURN organisation.name AS organisation,
       organisation.level AS level,
       first.name AS meeting,
       first.heldOn AS heldOn,
       size(meetings) AS meetings,
       organisation.id AS organisationId
ORDER BY heldOn, organisation
