using LienThong.Contracts.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Drafts, issues, registers and accepts for the demo; the steps in between are <see cref="ReplaySteps"/>.</summary>
internal sealed class DocumentReplay(UnitOfWork work, DraftOutgoing draft, IssueOutgoing issue, RegisterIncoming register, AcceptDelivery accept, ReplaySteps steps) : IDocumentReplay
{
    private const string Lines = "select id, agency_id from [documents.delivery] where outgoing_id = @Id and agency_id is not null";

    public async Task<Guid> DraftAsync(ReplayDraft d, Act act, CancellationToken ct)
    {
        var input = new DraftInput
        {
            TypeCode = d.Kind,
            Subject = d.Subject,
            Urgency = (Urgency)d.Urgency,
            Signer = d.Signer,
            Competence = d.ForHead ? Competence.KT : Competence.None,
            Due = d.Due,
            ReplyBy = d.ReplyBy,
            Recipients = new RecipientInput([], d.Recipients, string.Join('\n', d.OnPaper)),
        };
        return Played(await draft.HandleAsync(new(input, d.Answers is { } id ? new IncomingId(id) : null, d.Files), act, ct)).Value;
    }

    public async Task<IReadOnlyDictionary<AgencyId, Guid>> IssueAsync(Guid outgoing, Act act, CancellationToken ct)
    {
        Played(await issue.HandleAsync(new(new OutgoingId(outgoing), null), act, ct));
        var lines = await work.ReadAsync(s => s.QueryAsync<LineOf>(Lines, new { Id = outgoing }), ct);
        return lines.ToDictionary(l => l.AgencyId, l => l.Id);
    }

    public async Task<Guid> RegisterAsync(ReplayLetter l, Act act, CancellationToken ct)
    {
        var letter = new NewIncoming
        {
            Agency = act.Actor.Agency,
            ArrivalDate = Kernel.Clock.DateOf(act.At),
            SenderName = l.Sender,
            CodeNumber = l.Number,
            CodeNotation = l.Notation,
            IssuedDate = l.Issued,
            TypeCode = l.Kind,
            Subject = l.Subject,
            Urgency = (Urgency)l.Urgency,
            Channel = (Channel)l.Channel,
            SignerName = l.Signer,
            SignerPosition = l.SignerPosition,
            Due = l.Due,
        };
        return Played(await register.HandleAsync(new(letter, l.Files, Anyway: true), act, ct)).Id.Value;
    }

    public async Task<Guid> AcceptAsync(Guid delivery, Act act, CancellationToken ct) =>
        Played(await accept.HandleAsync(new(new DeliveryId(delivery)), act, ct)).Id.Value;

    public Task StepAsync(ReplayStep step, Act act, CancellationToken ct) => steps.PlayAsync(step, act, ct);

    internal static T Played<T>(Result<T> answer) => answer.IsOk ? answer.Value : throw new InvalidOperationException($"The story asks for what the office refuses: {answer}");

    private sealed class LineOf
    {
        public Guid Id { get; init; }
        public AgencyId AgencyId { get; init; }
    }
}
