// title.vi: Nghị quyết lan tỏa tới đâu, sau bao nhiêu ngày?
// title.en: How far has this document rippled, and after how many days?
// param resolution: id of a Resolution or Program
//
// Each row is one step: a meeting on the document, or a document that implements it; then the same for that document,
// down to four steps. `organisation` held the meeting or issued the document; where no text says who held it, it is the
// one that the meeting is of. `lag` counts days from the first day of the congress that adopted it, else from the day on the
// document, else from the first meeting on it; without dates it is empty. What was still to come when its report was
// written is left out.
MATCH (source:Entity {id: $resolution})
OPTIONAL MATCH (source)-[:ADOPTED_AT]->(congress:Meeting)
WITH source, min(congress.heldOnDay) AS adopted, collect(congress.id) AS congresses
MATCH path = (source)<-[:IMPLEMENTS*0..3]-(via)
WHERE via:Resolution OR via:Program
WITH source, adopted, congresses, via, min(length(path)) + 1 AS step
CALL (via) {
  MATCH (via)<-[r:IMPLEMENTS]-(x) RETURN x, r
  UNION ALL
  MATCH (via)<-[r:ABOUT]-(x:Meeting) RETURN x, r
  UNION ALL
  MATCH (via)-[r:PRESENTED_AT]->(x:Meeting) RETURN x, r
}
WITH source, adopted, congresses, via, step, x, r, type(r) AS relation
ORDER BY relation
WITH source, adopted, congresses, via, step, x, collect(DISTINCT relation) AS relations, min(r.evidence[0]) AS evidence
WHERE NOT x.id IN congresses AND x.id <> source.id AND NOT coalesce(x.planned, false)
OPTIONAL MATCH (x)<-[:ORGANISED|ISSUED]-(maker:Organisation)
OPTIONAL MATCH (x)-[:BELONGS_TO]->(owner:Organisation) WHERE maker IS NULL
WITH source, adopted, min(x.heldOnDay) AS firstMeeting,
     collect({step: step, via: via, x: x, relations: relations, body: coalesce(maker, owner), evidence: evidence}) AS found
WITH found, coalesce(adopted, source.issuedOnDay, firstMeeting) AS start
UNWIND found AS f
WITH f, start, f.x AS x, f.via AS via, f.body AS body
RETURN f.step AS step,
       body.level AS level,
       body.name AS organisation,
       x.name AS name,
       f.relations AS relations,
       coalesce(x.heldOn, x.issuedOn) AS day,
       coalesce(x.heldOnDay, x.issuedOnDay) - start AS lag,
       via.name AS via,
       x.id AS id,
       via.id AS viaId,
       body.id AS organisationId,
       [(p:Passage {id: f.evidence})-[:PART_OF]->() | p.text][0] AS sentence
ORDER BY step, lag, organisation, name, viaId
