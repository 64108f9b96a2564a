using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
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

/// <summary>What the parts of a hand-over ask of it.</summary>
internal static class PersonHandovers
{
    /// <summary>Token of who gives.</summary>
    public static string Gives(this PersonHandover handover) => Token.Hat(handover.From);

    /// <summary>Token of who takes over.</summary>
    public static string Takes(this PersonHandover handover) => Token.Hat(handover.To.Id);

    /// <summary>What the audit keeps of it.</summary>
    public static object Detail(this PersonHandover handover) => new { from = handover.FromName, to = handover.ToName, basis = handover.Basis };
}
