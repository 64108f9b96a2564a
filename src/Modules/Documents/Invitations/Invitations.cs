using LienThong.Contracts.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>Giấy mời in the agency's book, by the access tokens of the hat that asks.</summary>
internal sealed class Invitations : IInvitations
{
    private const string Rows = """
        select i.id, i.notation, i.sender_name, i.subject, i.arrival_date from [documents.incoming] i
        where i.agency_id = @Agency and i.type_code = @Type and i.state not in ('Voided', 'Recalled')
          and exists (select 1 from [documents.access] a where a.record_id = i.id and a.token in @Tokens)
        """;

    public async Task<IReadOnlyList<Invitation>> SinceAsync(Session session, Actor hat, DateOnly since, int most) =>
        (await session.QueryAsync<InvitationRow>($"{Rows} and i.arrival_date >= @Since order by i.arrival_date desc, i.id desc limit @Most", Args(hat, since, most, default))).ConvertAll(r => r.Told);

    public async Task<Invitation?> FindAsync(Session session, Actor hat, Guid id) =>
        (await session.FindAsync<InvitationRow>($"{Rows} and i.id = @Id", Args(hat, default, 1, id)))?.Told;

    private static object Args(Actor hat, DateOnly since, int most, Guid id) =>
        new { hat.Agency, Type = DocumentType.InvitationCode, Tokens = HatTokens.Reading(hat), Since = since, Most = most, Id = id };

    private sealed class InvitationRow
    {
        public Guid Id { get; init; }
        public string Notation { get; init; } = "";
        public string SenderName { get; init; } = "";
        public string Subject { get; init; } = "";
        public DateOnly ArrivalDate { get; init; }

        public Invitation Told => new(Id, Notation, SenderName, Subject, ArrivalDate, Links.Incoming(new IncomingId(Id)));
    }
}
