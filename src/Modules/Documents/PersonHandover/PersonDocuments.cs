using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>What of the documents is in one person's hands: letters, drafts, askings for an opinion, dossiers.</summary>
internal sealed class PersonDocuments(LettersOfPerson letters, DraftsOfPerson drafts, OpinionsOfPerson opinions, DossiersOfPerson dossiers) : IPersonRecords
{
    public async Task<IReadOnlyList<HeldRecord>> HeldAsync(Session session, PersonHandover handover) => (await PlanAsync(session, handover)).ConvertAll(p => p.Told);

    public async Task<IReadOnlyList<HeldRecord>> PassAsync(Session session, PersonHandover handover)
    {
        var plan = await PlanAsync(session, handover);
        foreach (var part in plan) await part.ApplyAsync(session);
        return plan.ConvertAll(p => p.Told);
    }

    private async Task<List<HeldPart>> PlanAsync(Session session, PersonHandover handover) =>
        [.. await letters.PlanAsync(session, handover), .. await drafts.PlanAsync(session, handover), .. await opinions.PlanAsync(session, handover), .. await dossiers.PlanAsync(session, handover)];
}

/// <summary>One record in a person's hands and how it passes.</summary>
internal sealed record HeldPart(HeldRecord Told, Func<Session, Task> ApplyAsync);

/// <summary>What the audit of each record keeps of a hand-over.</summary>
internal static class PersonHandoverDetail
{
    public static object Detail(this PersonHandover handover) => new { from = handover.FromName, to = handover.ToName, basis = handover.Basis };
}
