using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>Askings for an opinion that are open: the answer that a person owes, and the answers that he waits for.</summary>
internal sealed class OpinionsOfPerson(DocumentAccess access)
{
    private const string Rows = """
        select r.* from [documents.opinion_round] r where r.agency_id = @Agency and r.closed_at is null
          and (r.asked_by = @From or exists (select 1 from [documents.opinion_line] l where l.round_id = r.id and l.holder = @Gives and l.answer is null)) order by r.id
        """;

    private const string LinesOf = "select l.* from [documents.opinion_line] l join [documents.opinion_round] r on r.id = l.round_id where r.agency_id = @Agency and r.closed_at is null and l.holder = @Gives and l.answer is null";

    public async Task<List<HeldPart>> PlanAsync(Session session, PersonHandover handover)
    {
        var args = new { Agency = handover.To.AgencyId, From = handover.From.Id, handover.Gives };
        var owed = (await session.QueryAsync<OpinionLine>(LinesOf, args)).Select(l => l.RoundId).ToHashSet();
        return (await session.QueryAsync<OpinionRound>(Rows, args)).ConvertAll(round => Plan(handover, round, owed.Contains(round.Id)));
    }

    private HeldPart Plan(PersonHandover handover, OpinionRound round, bool owes)
    {
        var (asks, role) = (round.AskedBy == handover.From.Id, handover.To.Role);
        var refused = asks && !Permissions.AskOpinion.Allows(role) ? PersonHandoverWords.Asked : owes && !Permissions.GiveOpinion.Allows(role) ? PersonHandoverWords.Answers : null;
        List<string> parts = [];
        if (owes) parts.Add(PersonHandoverWords.Answers);
        if (asks) parts.Add(PersonHandoverWords.Asked);
        var told = new HeldRecord(OpinionRound.Kind, round.Id.Value, round.Title, round.Number, PersonHandoverWords.Parts(parts), round.Due, Links.Opinion(round.Id)) { Refused = refused };
        return new(told, session => ApplyAsync(session, handover, round));
    }

    private async Task ApplyAsync(Session session, PersonHandover handover, OpinionRound round)
    {
        var args = new { round.Id, From = handover.From.Id, handover.Gives, To = handover.To.Id, handover.Takes, Label = handover.ToName, Name = handover.To.FullName };
        await session.ExecuteAsync("update [documents.opinion_line] set holder = @Takes, label = @Label where round_id = @Id and holder = @Gives and answer is null", args);
        await session.ExecuteAsync("update [documents.opinion_round] set asked_by = @To, asked_by_name = @Name, version = version + 1 where id = @Id and asked_by = @From", args);
        await access.GrantAsync(session, round.RecordKind, round.RecordId, Kernel.Clock.DateOf(round.AskedAt), [handover.Takes]);
        session.Audit("documents.opinion.handed-over", OpinionRound.Kind, round.Id.Value, handover.Detail());
    }
}
