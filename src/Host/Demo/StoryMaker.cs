namespace LienThong.Host.Demo;

/// <summary>Puts letters and scripts together: each call adds one document and its receipts.</summary>
internal sealed class StoryMaker(WorldContext world, HashSet<int> inside, DemoRandom random, DateOnly today)
{
    private readonly DateTimeOffset cutoff = WorkDays.Midnight(today);
    private readonly DraftScript drafts = new(world, random);
    private readonly ReceiptScript receipts = new(world, random);

    public LetterMaker Letters { get; } = new(world, random);
    public List<WorldDocument> Documents { get; } = [];
    public List<WorldReceipt> Receipts { get; } = [];

    /// <summary>What counts as a document on the node: one that an agency of it drafts, and one that it receives.</summary>
    public int Count => Receipts.Count + Documents.Count(d => d.Issuer is not null);

    /// <summary>A document and what became of it everywhere, played until the cutoff.</summary>
    public void Whole(Letter letter, DateOnly date, IReadOnlyList<WorldAgency> to)
    {
        var document = letter.Issuer is { } issuer && inside.Contains(issuer.No)
            ? Drafted(letter, date, StepKind.Issue, quick: false, null, to)
            : Arrived(letter, date, to);
        if (document.State is DraftState.Issued or DraftState.Recalled) Deliver(letter, document);
    }

    /// <summary>A draft that stands where its last step left it; with <paramref name="always"/> an issued one is never voided or recalled.</summary>
    public WorldDocument Drafted(Letter letter, DateOnly date, StepKind last, bool quick, WorldHat? drafter, IReadOnlyList<WorldAgency> to, int? answers = null, string? onPaper = null, bool always = false, DateOnly? due = null, DateOnly? draftDue = null)
    {
        var unit = letter.Unit!;
        var cast = drafts.CastFor(unit, letter.Leader!, drafter);
        var pen = new Pen(random, WorkDays.At(date, random), cutoff);
        drafts.Play(pen, cast, last, quick);
        var state = DraftScript.StateOf(pen.Steps, cast);
        if (!always && state is DraftState.Issued && random.Percent(1)) state = End(pen, cast.Clerk, StepKind.Void, "void", DraftState.Voided, state);
        else if (!always && state is DraftState.Issued && to.Count > 0 && random.Percent(1)) state = End(pen, cast.Clerk, StepKind.Recall, "recall", DraftState.Recalled, state);
        var issued = pen.Steps.FirstOrDefault(s => s.Kind == StepKind.Issue);
        return Add(letter, issued is null ? null : WorkDays.DayOf(issued.At), to, state, pen.Steps, cast.Drafter.No, answers, onPaper, due, draftDue);
    }

    public WorldDocument Arrived(Letter letter, DateOnly date, IReadOnlyList<WorldAgency> to, DateOnly? due = null) =>
        Add(letter, date, to, DraftState.Issued, [], null, null, null, due);

    /// <summary>One receipt of an issued document, with parts and last step fixed where the caller says so.</summary>
    public WorldReceipt? Receive(Letter letter, WorldDocument document, WorldAgency agency, DateTimeOffset arrives, DateOnly deadline, StepKind last, bool quick, ReceiptScript.Cast? cast = null)
    {
        cast ??= receipts.CastFor(agency, letter.Topic);
        var pen = new Pen(random, arrives, cutoff);
        receipts.Play(pen, cast, deadline, last, quick);
        if (document.Steps.Count > 0 && document.Steps[^1] is { Kind: StepKind.Recall } recall)
        {
            pen.Steps.RemoveAll(s => s.At >= recall.At);
            pen.Steps.Add(new WorldStep(StepKind.Withdraw, null, recall.At.AddMinutes(1), recall.Note));
        }
        var state = ReceiptScript.StateOf(pen.Steps);
        // A letter from outside is not in the system before it stands in the book.
        if (document.Issuer is null && state is ReceiptState.AwaitsAcceptance) return null;
        var steered = pen.Steps.Any(s => s.Kind == StepKind.Steer);
        var receipt = new WorldReceipt
        {
            No = Receipts.Count,
            Document = document.No,
            Agency = agency.No,
            Channel = letter.Outside?.Channel ?? Channel.Axis,
            State = state,
            Deadline = steered ? deadline : null,
            LeaderHat = pen.Steps.Any(s => s.Kind == StepKind.Present) ? cast.Leader.No : null,
            OfficeHat = cast.Office.No,
            LeadUnit = steered ? cast.Unit.No : null,
            CoUnits = steered ? [.. cast.Others.Select(u => u.No)] : [],
            Specialist = pen.Steps.Any(s => s.Kind == StepKind.Assign) ? cast.Specialist!.No : null,
            Steps = pen.Steps,
        };
        Receipts.Add(receipt);
        return receipt;
    }

    public ReceiptScript.Cast CastFor(WorldAgency agency, Topic topic, WorldUnit? unit, WorldHat? leader, WorldHat? specialist) =>
        receipts.CastFor(agency, topic, unit, leader, specialist);

    private void Deliver(Letter letter, WorldDocument document)
    {
        var sent = document.Steps.FirstOrDefault(s => s.Kind == StepKind.Issue)?.At;
        foreach (var agency in document.Recipients.Select(no => world.Agencies.First(a => a.No == no)))
        {
            var arrives = sent?.AddMinutes(2) ?? WorkDays.At(WorkDays.Add(document.Date!.Value, random.Below(3)), random);
            if (arrives >= cutoff) continue;
            var last = random.Below(100) switch { < 2 => StepKind.Refuse, < 15 => StepKind.File, _ => StepKind.Close };
            // Somebody who brings a letter by hand or by post is not refused in the system.
            if (last is StepKind.Refuse && sent is null) last = StepKind.File;
            // Only what nobody has accepted yet can be taken back.
            if (document.State is DraftState.Recalled) last = StepKind.Arrive;
            var receipt = Receive(letter, document, agency, arrives, WorkDays.Add(WorkDays.DayOf(arrives), random.Between(6, 15)), last, quick: false);
            if (receipt is { State: ReceiptState.Done } && random.Percent(14)) Reply(letter, document, receipt, agency);
        }
    }

    /// <summary>An answer goes back the way the letter came.</summary>
    private void Reply(Letter letter, WorldDocument document, WorldReceipt receipt, WorldAgency agency)
    {
        var author = document.Issuer is { } no ? world.Agencies.First(a => a.No == no) : null;
        var answer = Letters.From(agency, letter.Topic, Direction.Up, WorkDays.DayOf(receipt.Steps[^1].At));
        if (answer?.Leader is null) return;
        var about = LetterMaker.Lower(document.Subject.Replace("Về việc ", "", StringComparison.Ordinal));
        var subject = $"Về việc {random.Pick(["phúc đáp", "trả lời", "báo cáo, giải trình với"])} {document.OutsideName ?? author!.ShortName} nội dung {about}";
        // Who worked on the letter answers it.
        var unit = agency.Units.First(u => u.No == receipt.LeadUnit);
        var reply = answer with { Kind = "CV", Subject = subject, Unit = unit, Notation = WorldContext.Notation("CV", agency.Notation, unit.Notation) };
        var to = author is null || author.No == agency.No ? [] : new List<WorldAgency> { author };
        var drafted = Drafted(reply, WorkDays.DayOf(receipt.Steps[^1].At), StepKind.Issue, quick: true, receipt.Specialist is { } worker ? world.Hats[worker] : null, to, receipt.No, document.OutsideName);
        if (drafted.State is not DraftState.Issued || to.Count == 0) return;
        var arrives = drafted.Steps[^1].At.AddMinutes(2);
        if (arrives < cutoff) Receive(reply, drafted, author!, arrives, WorkDays.Add(drafted.Date!.Value, 8), random.Percent(60) ? StepKind.File : StepKind.Close, quick: false);
    }

    private DraftState End(Pen pen, WorldHat clerk, StepKind kind, string phrase, DraftState ended, DraftState otherwise) =>
        pen.WaitDays(0, 1).Write(kind, clerk.No, random.Pick(world.Phrases[phrase])) ? ended : otherwise;

    private WorldDocument Add(Letter letter, DateOnly? date, IReadOnlyList<WorldAgency> to, DraftState state, IReadOnlyList<WorldStep> steps, int? drafter, int? answers, string? onPaper, DateOnly? due = null, DateOnly? draftDue = null)
    {
        var own = letter.Issuer is { } issuer && inside.Contains(issuer.No);
        var document = new WorldDocument
        {
            No = Documents.Count,
            Kind = letter.Kind,
            Topic = letter.Topic.Code,
            Subject = letter.Subject,
            Body = letter.Body,
            Issuer = own ? letter.Issuer!.No : null,
            OutsideName = own ? null : letter.Issuer?.Name ?? letter.Outside!.Name,
            Signer = letter.Signer,
            SignerPosition = letter.SignerPosition,
            Notation = letter.Notation,
            Number = own ? null : (date!.Value.DayOfYear * 6) + random.Below(6),
            Date = date,
            Urgency = letter.Kind is "CĐ" ? 3 : random.Below(100) switch { < 3 => 2, < 12 => 1, _ => 0 },
            DraftDue = draftDue,
            Due = due ?? (letter.Kind is "CV" or "GM" && date is { } on && random.Percent(40) ? WorkDays.Add(on, random.Between(5, 15)) : null),
            DraftingUnit = own ? letter.Unit!.No : null,
            DraftingHat = drafter,
            LeaderHat = own ? letter.Leader!.No : null,
            State = state,
            Steps = steps,
            Recipients = [.. to.Where(a => inside.Contains(a.No)).Select(a => a.No)],
            PaperRecipients = onPaper is not null ? [onPaper] : own && to.Count > 0 && random.Percent(6) ? [random.Pick(world.Outside).Name] : [],
            Answers = answers,
        };
        Documents.Add(document);
        return document;
    }
}
