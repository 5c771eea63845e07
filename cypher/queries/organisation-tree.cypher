// title.vi: Những tổ chức nào thuộc tổ chức này, trực tiếp và gián tiếp?
// title.en: Which organisations belong to this one, directly or through others?
// param organisation: id of an Organisation
MATCH path = (top:Organisation {id: $organisation})<-[:BELONGS_TO*1..6]-(below:Organisation)
WITH below, min(length(path)) AS depth
MATCH (below)-[r:BELONGS_TO]->(parent:Organisation)
WHERE parent.id = $organisation OR EXISTS { MATCH (parent)-[:BELONGS_TO*1..5]->(:Organisation {id: $organisation}) }
RETURN depth,
       below.name AS organisation,
       r.kind AS kind,
       parent.name AS parent,
       r.certainty AS certainty,
       below.id AS organisationId,
       parent.id AS parentId
ORDER BY depth, parent, organisation
