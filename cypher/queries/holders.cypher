// title.vi: Những ai giữ chức vụ trong tổ chức này, và từ báo cáo nào biết được?
// title.en: Who holds or held posts in this organisation, and by which report?
// param organisation: id of an Organisation
//
// A row for each report that says so, the oldest first, so that one holder after another can be followed: a report says
// who held the post when it was published, not since when. `status` is that of all reports together.
MATCH (organisation:Organisation {id: $organisation})<-[:POSITION_AT]-(position:Position)<-[r:HOLDS_POSITION]-(person:Person)
UNWIND r.evidence AS passageId
MATCH (p:Passage {id: passageId})-[:PART_OF]->(report:Document)
WITH position, person, r, report, min(p.text) AS sentence
RETURN position.name AS position,
       person.name AS person,
       r.status AS status,
       report.publishedAt AS published,
       report.title AS report,
       sentence,
       person.id AS personId,
       position.id AS positionId
ORDER BY position, published, person
