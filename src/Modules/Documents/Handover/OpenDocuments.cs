using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>One open record and how it passes.</summary>
/// <param name="Told">What the minutes say of it.</param>
/// <param name="ApplyAsync">Passes it, in the caller's transaction.</param>
internal sealed record Passing(HandedRecord Told, Func<Session, Task> ApplyAsync);

/// <summary>What of the documents passes when agencies end: incoming documents still open, drafts under way, deliveries that wait, dossiers.</summary>
internal sealed class OpenDocuments(IncomingHandover incoming, DraftHandover drafts, DeliveryHandover deliveries, DossierHandover dossiers) : IOpenRecords
{
    public async Task<IReadOnlyList<HandedRecord>> OpenAsync(Session session, Handover handover) =>
        (await PlanAsync(session, handover)).ConvertAll(p => p.Told);

    public async Task<IReadOnlyList<HandedRecord>> PassAsync(Session session, Handover handover)
    {
        var plan = await PlanAsync(session, handover);
        if (plan.Exists(p => p.Told.Fault is not null)) throw new InvalidOperationException("A record without an heir was to be passed on.");
        foreach (var passing in plan) await passing.ApplyAsync(session);
        return plan.ConvertAll(p => p.Told);
    }

    private async Task<List<Passing>> PlanAsync(Session session, Handover handover)
    {
        var heirs = new Heirs(handover);
        var ended = handover.Agencies.Select(a => a.Id.Value).ToArray();
        return [.. await incoming.PlanAsync(session, heirs, ended), .. await drafts.PlanAsync(session, heirs, ended), .. await deliveries.PlanAsync(session, heirs, ended), .. await dossiers.PlanAsync(session, heirs, ended, handover.Offices)];
    }
}
