// title.vi: Ai đã quán triệt, giới thiệu văn bản nào, tại cuộc họp nào?
// title.en: Who presented which document at which meeting?
// param document: optional id of a Resolution or Program
// param person: optional id of a Person or Organisation
//
// Of all the sentences that say so `sentence` is one that names the presenter and holds a verb of presenting, as far as
// there is one, and `verb` the verbs that stand in it. A meeting that was still to come when its report was written is
// left out.
MATCH (document:Entity)-[r:PRESENTED_AT]->(meeting:Meeting)
WHERE NOT coalesce(meeting.planned, false)
  AND ($document IS NULL OR document.id = $document) AND ($person IS NULL OR $person IN r.by)
UNWIND CASE WHEN size(coalesce(r.by, [])) = 0 THEN ['?'] ELSE r.by END AS presenterId
CALL (presenterId) {
  MATCH (found:Entity {id: presenterId})
  WITH collect(found) AS known
  RETURN known[0] AS presenter
}
WITH document, meeting, presenter, presenterId, r.mode AS mode, coalesce(r.verb, []) AS verbs, r.evidence AS evidence
WHERE $person IS NULL OR presenter.id = $person
UNWIND evidence AS passageId
MATCH (p:Passage {id: passageId})
WITH document, meeting, presenter, presenterId, mode, p,
     [verb IN verbs WHERE toLower(p.text) CONTAINS toLower(verb)] AS said,
     EXISTS { MATCH (p)<-[:MENTIONED_IN]-(:Entity {id: presenterId}) } AS named
WITH DISTINCT document, meeting, presenter, mode, p, said,
     CASE WHEN size(said) > 0 THEN 2 ELSE 0 END + CASE WHEN named THEN 1 ELSE 0 END AS weight
ORDER BY weight DESC, p.id
WITH document, meeting, presenter, mode, collect({verb: said, text: p.text}) AS sentences
WITH document, meeting, presenter, mode, sentences[0] AS best
RETURN presenter.name AS presenter,
       document.name AS document,
       meeting.name AS meeting,
       meeting.heldOn AS heldOn,
       mode,
       best.verb AS verb,
       best.text AS sentence,
       presenter.id AS presenterId,
       document.id AS documentId,
       meeting.id AS meetingId
ORDER BY heldOn, meeting, document, presenter
