using LienThong.Contracts.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>The rows of one received document whose work is over: itself, its lines, its conversation.</summary>
internal sealed class PastReceipts
{
    public (Incoming Row, string[] Tokens) Add(Session s, PastReceipt e, DrawnNumber drawn, DateOnly day)
    {
        var row = Row(e, drawn, day);
        var context = s.Context<DocumentsContext>();
        context.Incoming.Add(row);
        List<string> tokens = [Token.Registry(e.Agency)];
        if (e.Work is { } work)
        {
            var lead = Line(e, work, null, work.Unit, null, Token.Head(work.Unit), work.UnitName, work.Leader, work.SteeredAt, work.Note, work.Head);
            context.Lines.Add(lead);
            Say(context, e, work.Leader, work.SteeredAt, work.Note, IncomingWords.Leads(work.UnitName), steers: true);
            tokens.AddRange([Token.Hat(work.Leader.Appointment), Token.Head(work.Unit), Token.Hat(work.Head.Appointment)]);
            if (work.Specialist is { } specialist)
            {
                var label = $"{specialist.PersonName} – {specialist.Title}";
                context.Lines.Add(Line(e, work, lead.Id, null, specialist.Appointment, Token.Hat(specialist.Appointment), label, work.Head, work.AssignedAt!.Value, work.Assignment ?? "", specialist));
                Say(context, e, work.Head, work.AssignedAt.Value, work.Assignment ?? "", IncomingWords.Leads(label), steers: true);
                tokens.Add(Token.Hat(specialist.Appointment));
            }

            Say(context, e, work.Leader, e.ClosedAt, e.ClosingNote, work.UnitName, steers: false);
        }
        else Say(context, e, e.Closer, e.ClosedAt, e.ClosingNote, null, steers: true);
        return (row, [.. tokens.Distinct()]);
    }

    private static Incoming Row(PastReceipt e, DrawnNumber drawn, DateOnly day)
    {
        var notation = IncomingRules.Notation(e.Number, e.Notation);
        return new Incoming
        {
            Id = new IncomingId(e.Id),
            AgencyId = e.Agency,
            BookId = drawn.Book,
            Number = drawn.Number,
            ArrivalDate = day,
            SenderName = e.Sender,
            SenderId = e.SenderId,
            CodeNumber = e.Number,
            CodeNotation = e.Notation,
            Notation = notation,
            IssuedDate = e.Issued,
            TypeCode = e.Kind,
            Subject = e.Subject,
            Urgency = (Urgency)e.Urgency,
            Channel = (Channel)e.Channel,
            SignerName = e.Signer,
            SignerPosition = e.SignerPosition,
            Due = e.Work?.Due,
            State = e.Work is null ? IncomingState.Filed : IncomingState.Closed,
            DeliveryId = e.Delivery,
            Text = e.Words,
            Words = Fold.Words($"{drawn.Number} {notation} {e.Sender} {e.Subject} {e.Signer}"),
            RegisteredAt = e.At,
            RegisteredBy = e.Clerk.Appointment,
            RegisteredByName = e.Clerk.Display,
            PresentedBy = e.Work is null ? null : e.Clerk.Appointment,
            PresentedTo = e.Work is { } w ? Token.Hat(w.Leader.Appointment) : null,
            SteeredBy = e.Work?.Leader.Appointment,
            SteeredByName = e.Work?.Leader.Display,
            SteeredAt = e.Work?.SteeredAt,
            ClosedAt = e.ClosedAt,
            Version = 1,
        };
    }

    private static Line Line(PastReceipt e, PastWork work, LineId? parent, UnitId? unit, AppointmentId? person, string holder, string label, Actor by, DateTimeOffset at, string note, Actor worker) => new()
    {
        Id = TypedId.New<LineId>(),
        IncomingId = new IncomingId(e.Id),
        ParentId = parent,
        Role = LineRole.Lead,
        UnitId = unit,
        AppointmentId = person,
        Holder = holder,
        Label = label,
        State = LineState.Confirmed,
        Due = work.Due,
        Instruction = note,
        AssignedBy = by.Appointment,
        AssignedByName = by.Display,
        AssignedAt = at,
        SeenAt = at.AddMinutes(25),
        SeenByName = worker.Display,
        DoneAt = work.DoneAt,
        DoneByName = worker.Display,
        Result = work.Result,
    };

    private static void Say(DocumentsContext context, PastReceipt e, Actor by, DateTimeOffset at, string text, string? to, bool steers)
    {
        if (text.Length == 0) return;
        context.Notes.Add(new Note
        {
            Id = TypedId.New<NoteId>(),
            RecordKind = Incoming.Kind,
            RecordId = e.Id,
            AppointmentId = by.Appointment,
            PersonName = by.PersonName,
            Title = by.Title,
            Addressed = to,
            Steers = steers,
            Text = text,
            At = at,
        });
    }
}
