using LienThong.Contracts.Documents;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;

namespace LienThong.Documents;

/// <summary>The rows of one issued document: itself, its version, its way to the signature, its recipients and what became of each.</summary>
internal sealed class PastIssues(Kernel.Files.Files files)
{
    public async Task<OutgoingRow> AddAsync(Session s, PastIssue e, DrawnNumber drawn, DateOnly day)
    {
        var row = Row(e, drawn, day);
        var context = s.Context<DocumentsContext>();
        context.Add(row);
        // The version's files are taken from the drafter's own uploads, as a page would.
        if (e.File is { } staged) await VersionAsync(s, e, row, staged);
        foreach (var (review, i) in e.Reviews.Select((r, i) => (r, i)))
            context.Add(Review(e, review, i));
        foreach (var (line, i) in e.Lines.Select((l, i) => (l, i)))
        {
            context.Add(new RecipientRow { Id = new DeliveryId(line.Delivery), OutgoingId = row.Id, Position = i, AgencyId = line.Agency, Name = line.Name, Paper = line.Agency is null, Copies = 1 });
            context.Add(Line(e, row, line, i));
            context.Add(new DeliveryEventRow { Id = OrderedId.Next(), DeliveryId = new DeliveryId(line.Delivery), OutgoingId = row.Id, State = StateOf(line), At = line.At, By = line.By, Reason = line.Refused });
        }

        if (e.Answers is { } answered)
            context.Add(new RelatedRow { Id = OrderedId.Next(), LeftId = e.Id, RightId = answered, Answers = true, At = e.DraftedAt, ByName = e.Drafter.Display });
        return row;
    }

    private async Task VersionAsync(Session s, PastIssue e, OutgoingRow row, StagedFileId staged)
    {
        var file = DocumentReplay.Played(await files.AttachAsync(s, staged, e.Drafter.Person));
        var version = new DraftVersionRow { Id = OrderedId.Next(), OutgoingId = row.Id, Number = 1, ByHat = e.Drafter.Appointment, ByName = e.Drafter.Display, ByTitle = e.Drafter.Title, At = e.DraftedAt };
        s.Context<DocumentsContext>().Add(version);
        s.Context<DocumentsContext>().Attachments.Add(new Attachment
        {
            Id = TypedId.New<AttachmentId>(),
            RecordKind = DraftVersionRow.Kind,
            RecordId = version.Id,
            Ordinal = 1,
            Hash = file.Hash,
            Name = file.Name,
            MediaType = file.MediaType,
            Size = file.Size,
        });
        row.LastVersion = 1;
    }

    private static OutgoingRow Row(PastIssue e, DrawnNumber drawn, DateOnly day) => new()
    {
        Id = new OutgoingId(e.Id),
        AgencyId = e.Drafter.Agency,
        UnitId = e.Unit,
        UnitName = e.UnitName,
        DrafterId = e.Drafter.Appointment,
        DrafterName = e.Drafter.Display,
        DrafterTitle = e.Drafter.Title,
        TypeCode = e.Kind,
        Subject = e.Subject,
        Urgency = (Urgency)e.Urgency,
        SignerId = e.SignerHat,
        SignerName = e.Signer,
        SignerPosition = e.SignerPosition,
        Competence = e.ForHead ? Competence.KT : Competence.None,
        State = OutgoingState.Issued,
        ReplyBy = e.ReplyBy,
        AnswersId = e.Answers,
        CodeNumber = OutgoingNotation.Number(drawn.Number),
        Notation = e.Notation,
        BookId = drawn.Book,
        BookNumber = drawn.Number,
        IssuedOn = day,
        IssuedAt = e.At,
        IssuedBy = e.Clerk.Display,
        Pages = 1,
        Copies = 1,
        ArchiveNote = "VT",
        CreatedAt = e.DraftedAt,
        MovedAt = e.At,
        Version = 1,
    };

    private static ReviewRow Review(PastIssue e, PastReview review, int at)
    {
        var stages = (OutgoingState[])[OutgoingState.Draft, OutgoingState.UnitReview, OutgoingState.OfficeReview, OutgoingState.LeaderApproval];
        var last = at == e.Reviews.Count - 1;
        return new ReviewRow
        {
            Id = OrderedId.Next(),
            OutgoingId = new OutgoingId(e.Id),
            Stage = last ? OutgoingState.ToIssue : stages[Math.Min(at, 3)],
            Decision = review.Returned ? OutgoingAction.Return : last ? OutgoingAction.Issue : at == e.Reviews.Count - 2 ? OutgoingAction.ToClerk : OutgoingAction.ToLeader,
            Into = review.Returned ? OutgoingState.Returned : last ? OutgoingState.Issued : at == e.Reviews.Count - 2 ? OutgoingState.ToIssue : OutgoingState.LeaderApproval,
            Comment = review.Comment,
            DraftVersion = 1,
            ByHat = review.By.Appointment,
            ByName = review.By.Display,
            ByTitle = review.By.Title,
            At = review.At,
        };
    }

    private static DeliveryRow Line(PastIssue e, OutgoingRow row, PastLine line, int position) => new()
    {
        Id = new DeliveryId(line.Delivery),
        OutgoingId = row.Id,
        Position = position,
        AgencyId = line.Agency,
        Name = line.Name,
        Paper = line.Agency is null,
        Copies = 1,
        State = StateOf(line),
        SentAt = e.At,
        StateAt = line.At,
        StateBy = line.By,
        Reason = line.Refused,
        IncomingId = line.Incoming,
    };

    private static DeliveryState StateOf(PastLine line) =>
        line.Agency is null ? DeliveryState.Posted : line.Refused is not null ? DeliveryState.Refused : line.Incoming is null ? DeliveryState.Arrived : DeliveryState.Completed;
}
