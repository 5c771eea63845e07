// title.vi: Từ 1/7/2025, địa bàn này về đâu, từ đâu mà có, và ở đó có những tổ chức tương ứng nào?
// title.en: Which territories took over this one, or went into it, in 2025, and which bodies of its kind act there?
// param of: id of an Organisation or Place
//
// Of a body: the territory that it acts for, and the bodies of the same family on the other side, a row each. Where no
// report names one there, `organisation` is empty: the places are known from the gazetteer. `side` is "after" where the
// territory was taken over, "before" for what went into it. The districts ended with nothing in their place: what took
// over a district are the units that took over its communes. No table says of bodies that one succeeds another.
MATCH (given:Entity {id: $of})
WITH given, ['party', 'party-committee', 'party-standing-committee'] AS party
WITH coalesce(given.territoryId, given.id) AS territory,
     CASE WHEN given.family IS NULL THEN [] WHEN given.family IN party THEN party ELSE [given.family] END AS families
MATCH (own:Entity {id: territory})
CALL (own) {
  MATCH (own)<-[:SUCCEEDS]-(next:Place) RETURN 'after' AS side, own AS old, next
  UNION
  MATCH (own)<-[:LOCATED_IN]-(old:Place)<-[:SUCCEEDS]-(next:Place) RETURN 'after' AS side, old, next
  UNION
  MATCH (own)-[:SUCCEEDS]->(old:Place) RETURN 'before' AS side, old, own AS next
}
MATCH (next)-[r:SUCCEEDS]->(old)
WITH families, side, old, next, r, CASE WHEN side = 'after' THEN next ELSE old END AS other
OPTIONAL MATCH (body:Organisation)
WHERE body.territoryId = other.id AND (size(families) = 0 OR body.family IN families)
RETURN side,
       next.name AS territory,
       r.extent AS extent,
       old.name AS succeeds,
       body.name AS organisation,
       [(p:Passage {id: r.evidence[0]})-[:PART_OF]->() | p.text][0] AS sentence,
       next.id AS territoryId,
       old.id AS succeedsId,
       body.id AS organisationId
ORDER BY side, territory, territoryId, succeeds, succeedsId, organisation, organisationId
