// title.vi: Đã đề ra những chỉ tiêu nào?
// title.en: Which targets have been set?
// param owner: optional id of a Resolution, Program, Meeting or Organisation
MATCH (owner:Entity)-[r:SETS_TARGET]->(target:Target)
WHERE $owner IS NULL OR owner.id = $owner
RETURN owner.name AS owner,
       coalesce(target.indicator, target.name) AS indicator,
       target.comparator AS comparator,
       target.value AS value,
       target.min AS min,
       target.max AS max,
       target.unit AS unit,
       target.deadline AS deadline,
       target.field AS field,
       [(p:Passage {id: r.evidence[0]})-[:PART_OF]->() | p.text][0] AS sentence,
       owner.id AS ownerId,
       target.id AS targetId
ORDER BY owner, field, indicator, targetId
