// title.vi: Tổ chức nào đã học tập, quán triệt văn bản này, lần đầu vào ngày nào?
// title.en: Which organisations have studied this document, and when first?
// param resolution: id of a Resolution or Program
//
// A meeting that was still to come when its report was written is left out.
MATCH (document:Entity {id: $resolution})
CALL (document) {
  MATCH (document)<-[:ABOUT|IMPLEMENTS]-(meeting:Meeting) RETURN meeting
  UNION
  MATCH (document)-[:PRESENTED_AT]->(meeting:Meeting) RETURN meeting
}
MATCH (meeting)<-[:ORGANISED]-(organisation:Organisation)
WHERE NOT coalesce(meeting.planned, false)
WITH organisation, meeting ORDER BY meeting.heldOnDay, meeting.id
WITH organisation, collect(meeting) AS meetings
WITH organisation, meetings, meetings[0] AS first
RETURN organisation.name AS organisation,
       organisation.level AS level,
       first.name AS meeting,
       first.heldOn AS heldOn,
       size(meetings) AS meetings,
       organisation.id AS organisationId
ORDER BY heldOn, organisation
