// title.vi: Người này đã, đang giữ những chức vụ nào?
// title.en: Which posts does this person hold, or did hold?
// param person: id of a Person
MATCH (person:Person {id: $person})-[r:HOLDS_POSITION]->(position:Position)
OPTIONAL MATCH (position)-[:POSITION_AT]->(organisation:Organisation)
RETURN position.name AS position,
       organisation.name AS organisation,
       r.status AS status,
       r.from AS since,
       r.to AS until,
       [(p:Passage {id: r.evidence[0]})-[:PART_OF]->() | p.text][0] AS sentence,
       position.id AS positionId,
       organisation.id AS organisationId
ORDER BY since, position, organisation
