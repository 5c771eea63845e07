// title.vi: Nghị quyết lan tỏa tới đâu, sau bao nhiêu ngày?
// title.en: How far has this document rippled, and after how many days?
// param resolution: id of a Resolution or Program
//
// Each row is one step: a meeting on the document, or a document that implements it; then the same for that document,
// down to four steps. `organisation` held the meeting or issued the document; where no text says who held it, it is the
// one that the meeting is of. `studied` is true where that is a study of the document itself, as `studied` and
// `not-studied` count it. `lag` counts days from `start`, which `startIs`: the first day of the congress that adopted the
// document, else the day on it; where neither is known the lag is empty. What was still to come when its report was
// written is left out.
MATCH (source:Entity {id: $resolution})
OPTIONAL MATCH (source)-[:ADOPTED_AT]->(congress:Meeting)
WITH source, min(congress.heldOn) AS adopted, min(congress.heldOnDay) AS adoptedDay, collect(congress.id) AS congresses
MATCH path = (source)<-[:IMPLEMENTS*0..3]-(via)
WHERE via:Resolution OR via:Program
WITH source, adopted, adoptedDay, congresses, via, min(length(path)) + 1 AS step
CALL (via) {
  MATCH (via)<-[r:IMPLEMENTS]-(x) RETURN x, r
  UNION ALL
  MATCH (via)<-[r:ABOUT]-(x:Meeting) RETURN x, r
  UNION ALL
  MATCH (via)-[r:PRESENTED_AT]->(x:Meeting) RETURN x, r
}
WITH source, adopted, adoptedDay, congresses, via, step, x, r, type(r) AS relation
ORDER BY relation
WITH source, adopted, adoptedDay, congresses, via, step, x, collect(DISTINCT relation) AS relations, min(r.evidence[0]) AS evidence
WHERE NOT x.id IN congresses AND x.id <> source.id AND NOT coalesce(x.planned, false)
OPTIONAL MATCH (x)<-[:ORGANISED|ISSUED]-(maker:Organisation)
OPTIONAL MATCH (x)-[:BELONGS_TO]->(owner:Organisation) WHERE maker IS NULL
WITH source, adopted, coalesce(adoptedDay, source.issuedOnDay) AS startDay, step, via, x, relations, evidence,
     coalesce(maker, owner) AS body
RETURN step,
       body.level AS level,
       body.name AS organisation,
       x.name AS name,
       relations,
       coalesce(x.heldOn, x.issuedOn) AS day,
       coalesce(x.heldOnDay, x.issuedOnDay) - startDay AS lag,
       via.id = source.id AND x:Meeting AND body IS NOT NULL AS studied,
       coalesce(adopted, source.issuedOn) AS start,
       CASE WHEN adopted IS NOT NULL THEN 'congress' WHEN source.issuedOn IS NOT NULL THEN 'document' END AS startIs,
       via.name AS via,
       x.id AS id,
       via.id AS viaId,
       body.id AS organisationId,
       [(p:Passage {id: evidence})-[:PART_OF]->() | p.text][0] AS sentence
ORDER BY step, lag, organisation, name, viaId
