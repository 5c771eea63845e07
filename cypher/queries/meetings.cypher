// title.vi: Tổ chức này đã tổ chức, dự hoặc là chủ thể của những cuộc họp nào?
// title.en: Which meetings has this organisation held, attended, or are meetings of it?
// param organisation: id of an Organisation
MATCH (organisation:Organisation {id: $organisation})-[r:ORGANISED|CHAIRED|ATTENDED|SPOKE_AT|BELONGS_TO]-(meeting:Meeting)
WITH meeting, collect(DISTINCT type(r)) AS relations
OPTIONAL MATCH (meeting)-[:HELD_AT]->(venue)
WITH meeting, relations, venue ORDER BY venue.name
WITH meeting, relations, collect(venue.name) AS venues
OPTIONAL MATCH (meeting)-[:ABOUT]->(subject)
WITH meeting, relations, venues, subject ORDER BY subject.name
RETURN meeting.heldOn AS heldOn,
       meeting.heldUntil AS heldUntil,
       meeting.name AS meeting,
       relations,
       venues,
       collect(subject.name) AS about,
       meeting.id AS meetingId
ORDER BY heldOn, meeting
