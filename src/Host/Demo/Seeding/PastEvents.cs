using LienThong.Contracts.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Host.Demo.Seeding;

/// <summary>Turns finished stories of a world into the events that the documents module writes in bulk.</summary>
internal sealed class PastEvents(World world, SeededIds ids, LetterFiles files)
{
    private readonly ILookup<int, WorldReceipt> receiptsOf = world.Receipts.ToLookup(r => r.Document);
    private readonly Dictionary<int, Guid> issued = [];
    private readonly Dictionary<int, Guid> received = [];
    private readonly Dictionary<int, Guid> deliveries = [];

    /// <summary>Issued for good, and no agency leaves it unaccepted: its issue is history, whatever became of it there.</summary>
    public bool IsPast(WorldDocument document) => (document.Issuer is null || document.State is DraftState.Issued)
        && receiptsOf[document.No].All(r => r.State is not (ReceiptState.AwaitsAcceptance or ReceiptState.Withdrawn));

    /// <summary>Over at its receiver.</summary>
    public bool IsPast(WorldReceipt receipt) => (receipt.State is ReceiptState.Done or ReceiptState.Filed or ReceiptState.Refused) && IsPast(world.Documents[receipt.Document]);

    /// <summary>The record that a receipt became, known before it is written.</summary>
    public Guid IdOf(WorldReceipt receipt) => Known(received, receipt.No);

    /// <summary>The delivery that a receipt comes from, known before it is written.</summary>
    public Guid DeliveryOf(WorldReceipt receipt) => Known(deliveries, receipt.No);

    public async Task<PastIssue> IssueAsync(WorldDocument d, Func<int, Guid?> answered, CancellationToken ct)
    {
        var (drafter, at) = (ids.Hats[d.DraftingHat!.Value], d.Steps[^1].At);
        var clerk = ids.Hats[d.Steps[^1].Hat!.Value];
        var unit = world.Agencies.First(a => a.No == d.Issuer).Units.First(u => u.No == d.DraftingUnit);
        var file = await files.StageAsync(world, d, drafter.Person, ct);
        return new PastIssue(Known(issued, d.No), WorldContext.Printed(d.Kind), d.Subject, LetterFiles.TextOf(world, d).Words, d.Urgency, d.Signer,
            ids.Hats[d.LeaderHat!.Value].Title, at.ToUniversalTime(), d.Notation, ids.Units[unit.No], unit.Name, drafter, ids.Hats[d.LeaderHat.Value].Appointment,
            d.SignerPosition.StartsWith("KT.", StringComparison.Ordinal), clerk, d.Steps[0].At.ToUniversalTime(), d.Due,
            d.Answers is { } no ? answered(no) : null, file, [.. Lines(d, clerk, at)], [.. d.Steps.Skip(1).Select(Review)]);
    }

    public PastReceipt Receive(WorldReceipt r)
    {
        var d = world.Documents[r.Document];
        var (at, end) = (r.RegisteredAt!.Value, r.Steps[^1]);
        var sender = d.Issuer is { } no ? world.Agencies.First(a => a.No == no).Name : d.OutsideName!;
        return new PastReceipt(IdOf(r), WorldContext.Printed(d.Kind), d.Subject, LetterFiles.TextOf(world, d).Words, d.Urgency, d.Signer, d.SignerPosition, at.ToUniversalTime(),
            ids.Agencies[r.Agency], sender, d.Issuer is { } from ? ids.Agencies[from] : null, d.Number!.Value.ToString("00", System.Globalization.CultureInfo.InvariantCulture),
            d.Notation, d.Date!.Value, (int)r.Channel, d.Issuer is null ? null : DeliveryOf(r), ActorOf(r, StepKind.Register)!, Work(r),
            end.At.ToUniversalTime(), end.Note ?? "", ids.Hats[end.Hat!.Value]);
    }

    private PastWork? Work(WorldReceipt r)
    {
        if (r.State is not ReceiptState.Done) return null;
        var unit = world.Agencies.First(a => a.No == r.Agency).Units.First(u => u.No == r.LeadUnit);
        var (steer, assign, report) = (Step(r, StepKind.Steer)!, Step(r, StepKind.Assign), Step(r, StepKind.Report)!);
        var worker = ids.Hats[report.Hat!.Value];
        return new PastWork(ids.Hats[steer.Hat!.Value], steer.At.ToUniversalTime(), steer.Note!, ids.Units[unit.No], unit.Name,
            assign is null ? worker : ids.Hats[assign.Hat!.Value], assign is null ? null : worker, assign?.Note, assign?.At.ToUniversalTime(), r.Deadline, report.Note!, report.At.ToUniversalTime());
    }

    private IEnumerable<PastLine> Lines(WorldDocument d, Actor clerk, DateTimeOffset at)
    {
        foreach (var no in d.Recipients)
        {
            var receipt = receiptsOf[d.No].FirstOrDefault(r => r.Agency == no);
            var over = receipt is not null && IsPast(receipt);
            var end = over ? receipt!.Steps[^1] : null;
            var refused = receipt?.State is ReceiptState.Refused ? end!.Note : null;
            yield return new PastLine(ids.Agencies[no], world.Agencies.First(a => a.No == no).Name, receipt is null ? OrderedId.Next() : DeliveryOf(receipt),
                !over || refused is not null ? null : IdOf(receipt!), (end?.At ?? at).ToUniversalTime(), end?.Hat is { } hat ? ids.Hats[hat].Display : clerk.Display, refused);
        }

        foreach (var name in d.PaperRecipients) yield return new PastLine(null, name, OrderedId.Next(), null, at.ToUniversalTime(), clerk.Display, null);
    }

    private PastReview Review(WorldStep s) => new(ids.Hats[s.Hat!.Value], s.At.ToUniversalTime(), s.Kind is StepKind.HeadReturns or StepKind.LeaderReturns, s.Note ?? "");

    private Actor? ActorOf(WorldReceipt r, StepKind kind) => Step(r, kind)?.Hat is { } hat ? ids.Hats[hat] : null;

    private static WorldStep? Step(WorldReceipt r, StepKind kind) => r.Steps.FirstOrDefault(s => s.Kind == kind);

    private static Guid Known(Dictionary<int, Guid> known, int no) => known.TryGetValue(no, out var id) ? id : known[no] = OrderedId.Next();
}
