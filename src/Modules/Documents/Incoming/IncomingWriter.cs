using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>The one inner door that puts a document into the incoming book: typed, accepted from a delivery, or imported.</summary>
internal sealed class IncomingWriter(Registers registers, IncomingFlow flow, DocumentFiles files)
{
    public const string BookKind = "documents.incoming";

    /// <summary>The book of an agency that keeps one by calendar year.</summary>
    public static BookKey BookOf(AgencyId agency, DateOnly arrival) => BookPlan.Plain(agency, BookKind, arrival);

    /// <summary>
    /// Registers in the caller's transaction: record, files, access, search entry, the văn thư's work item, audit. The number is
    /// drawn last. Invalid when the input breaks a rule of <see cref="IncomingRules"/>; refused when the book is closed.
    /// </summary>
    public async Task<Result<RegisteredIncoming>> RegisterAsync(Session session, NewIncoming input)
    {
        var clean = IncomingRules.Clean(input);
        if (IncomingRules.Check(clean, Kernel.Clock.DateOf(session.Act.At)) is { Count: > 0 } faults) return Fail.Invalid(faults);
        var id = TypedId.New<IncomingId>();
        await files.AddAsync(session, Incoming.Kind, id.Value, clean.Files);
        if ((await BookPlan.OfAsync(session, clean.Agency)).Key(BookKind, clean.ArrivalDate, clean.Series) is not { } book)
            return Fail.Invalid(nameof(NewIncoming.Series), "documents.book.no-such", SetBookWords.NoSuchBook);
        var drawn = await registers.DrawAsync(session, book, new RecordRef(Incoming.Kind, id.Value), clean.ArrivalDate);
        if (!drawn.IsOk) return drawn.Failure;
        var row = Row(id, drawn.Value, clean, session);
        session.Context<DocumentsContext>().Incoming.Add(row);
        await session.SaveAsync();
        await flow.RegisteredAsync(session, row);
        return new RegisteredIncoming(id, row.Number, row.Due);
    }

    private static Incoming Row(IncomingId id, DrawnNumber drawn, NewIncoming n, Session session)
    {
        var notation = IncomingRules.Notation(n.CodeNumber, n.CodeNotation);
        return new Incoming
        {
            Id = id,
            AgencyId = n.Agency,
            BookId = drawn.Book,
            Number = drawn.Number,
            ArrivalDate = n.ArrivalDate,
            SenderName = n.SenderName,
            SenderId = n.SenderId,
            CodeNumber = n.CodeNumber,
            CodeNotation = n.CodeNotation,
            Notation = notation,
            IssuedDate = n.IssuedDate,
            TypeCode = n.TypeCode,
            Subject = n.Subject,
            Urgency = n.Urgency,
            Channel = n.Channel,
            SignerName = n.SignerName,
            SignerPosition = n.SignerPosition,
            PageCount = n.PageCount,
            Copies = n.Copies,
            Due = n.Due,
            DueFrom = n.DueFrom,
            DueDays = n.DueDays,
            AddresseeId = n.AddresseeId,
            AddresseeName = n.AddresseeName,
            State = IncomingState.Registered,
            DeliveryId = n.DeliveryId,
            ExternalId = n.ExternalId,
            Text = n.Text,
            Words = Fold.Words($"{drawn.Number} {notation} {n.SenderName} {n.Subject} {n.SignerName}"),
            RegisteredAt = session.Act.At,
            RegisteredBy = session.Act.Actor.Appointment,
            RegisteredByName = session.Act.Actor.Display,
            Version = 1,
        };
    }
}
