using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>What every step of an incoming document leaves behind beside its own rows: audit, access, search entry, work items, notices.</summary>
internal sealed partial class IncomingFlow(WorkItems items, Notices notices, DocumentAccess access)
{
    public const string PresentKind = "documents.incoming.present";

    /// <summary>The văn thư's desk holds what was just registered.</summary>
    public async Task RegisteredAsync(Session session, Incoming row)
    {
        List<string> tokens = [Token.Registry(row.AgencyId)];
        if (row.AddresseeId is { } person) tokens.Add(Token.Person(person));
        await access.GrantAsync(session, Incoming.Kind, row.Id.Value, row.ArrivalDate, tokens);
        session.Audit("documents.incoming.registered", Incoming.Kind, row.Id.Value, new { row.Number, row.Notation, row.SenderName, row.DeliveryId });
        await items.OpenAsync(session, Item(row, session, PresentKind, "Trình", Token.Desk(row.AgencyId, Role.VanThu), "Văn thư"));
        if (row.AddresseeId is { } addressee)
            await notices.TellAsync(session, [Token.Person(addressee)], $"Có thư ghi đích danh bạn từ {row.SenderName}, số đến {row.Number}.", Links.Incoming(row.Id), row.Id.Value);
    }

    private static WorkItem Item(Incoming row, Session session, string kind, string ask, string holder, string holderName) => new()
    {
        Kind = kind,
        Ask = ask,
        RecordKind = Incoming.Kind,
        RecordId = row.Id.Value,
        Holder = holder,
        HolderName = holderName,
        AgencyId = row.AgencyId,
        Title = row.Subject,
        Number = row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        FromName = session.Act.Actor.Display,
        Link = Links.Incoming(row.Id),
        Due = row.Due,
    };
}
