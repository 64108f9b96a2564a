using LienThong.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;
using Permissions = LienThong.Documents.Permissions;

namespace LienThong.Integration.Year;

/// <summary>What is offered with a draft, with what was issued, with what arrived, and with askings for opinions.</summary>
internal sealed partial class YearWalk
{
    private async Task<IReadOnlyList<YearMove>> OfOutgoingAsync(Reader reader, OutgoingId id)
    {
        if (await Get<OutgoingReading>().FindAsync(id, reader, reader.Hats[0], default) is not { } view) return [];
        var moves = view.Choices.Select(c => OfChoice(view, c)).OfType<YearMove>().ToList();
        if (view.Ticks is { } ticks)
            moves.Add(YearMove.Of(Permissions.TickPaperDelivery, "", ticks, act => Get<TickPaperDelivery>().HandleAsync(new(id, [.. view.Lines.Where(l => l is { Paper: true, State: DeliveryState.Waiting }).Select(l => l.Id)]), act, default)));
        if (view.TakesBack is { } takes)
            moves.Add(YearMove.Of(Permissions.WithdrawDelivery, "", takes, act => Get<WithdrawDelivery>().HandleAsync(new(id, [], Text("Gửi nhầm nơi nhận")), act, default), 25));
        var people = await ReadAsync(s => Get<Recipients>().OfAsync(s, view.Row.AgencyId));
        if (view.Asker is { } asker && Asked(people, asker) is { Count: > 0 } asked)
            moves.Add(YearMove.Of(Permissions.AskOpinion, "", asker, act => AskAsync(OutgoingRow.Kind, id.Value, asked, act), 4));
        await AddCopyingAsync(moves, reader, await TokensAsync(id.Value), OutgoingRow.Kind, id.Value);
        await AddFilingAsync(moves, reader, await TokensAsync(id.Value), new(OutgoingRow.Kind, id.Value), view.Row.AgencyId, view.Row.State == OutgoingState.Issued);
        return moves;
    }

    private YearMove? OfChoice(OutgoingView view, OutgoingChoice choice)
    {
        var (id, hat, row) = (view.Row.Id, choice.Hat, view.Row);
        var part = choice.Action.ToString();
        switch (choice.Action)
        {
            case OutgoingAction.Edit:
                return YearMove.Of(Permissions.DraftOutgoing, part, hat, act => Get<EditDraft>().HandleAsync(new(id, row.Version, Draft(act.Actor)), act, default), 10);
            case OutgoingAction.AddVersion:
                return YearMove.Of(row.State == OutgoingState.ToIssue ? Permissions.IssueOutgoing : Permissions.DraftOutgoing, part, hat, async act => await Get<AddDraftVersion>().HandleAsync(new(id, row.Version, [await FileAsync(act.Actor.Person)], Text("Tiếp thu ý kiến")), act, default), row.LastVersion > 0 ? 15 : 100);
            case OutgoingAction.Issue:
                return YearMove.Of(Permissions.IssueOutgoing, part, hat, act => IssueAsync(id, row.Version, act));
            case OutgoingAction.Void:
                return YearMove.Of(Permissions.VoidOutgoing, part, hat, act => Get<VoidOutgoing>().HandleAsync(new(id, row.Version, Text("Sai thể thức")), act, default), 15);
            case OutgoingAction.Recall:
                return YearMove.Of(Permissions.RecallOutgoing, part, hat, act => Get<RecallOutgoing>().HandleAsync(new(id, row.Version, Text("Sai số liệu")), act, default), 60);
            case OutgoingAction.Cancel:
                return Plain(Permissions.CancelDraft, 5);
            case OutgoingAction.Withdraw:
                return Plain(Permissions.WithdrawDraft, 15);
            case OutgoingAction.Answer:
                return Plain(Permissions.DraftOutgoing);
            case OutgoingAction.Return or OutgoingAction.Ask when row.State != OutgoingState.ToIssue:
                return Plain(Permissions.ReviewDraft, 20);
            case OutgoingAction.Return:
                return Plain(Permissions.IssueOutgoing, 15);
            default:
                if (row.LastVersion == 0) return null;
                return Plain(OutgoingFlow.InReview(row.State) ? Permissions.ReviewDraft : Permissions.SubmitDraft);
        }

        YearMove Plain(Permission permission, int weight = 100) => YearMove.Of(permission, part, hat, async act =>
        {
            var moved = await Get<OutgoingActions>().RunAsync(id, row.State, row.Version, choice.Action, Text("Đã xem"), act, default);
            if (!moved.IsOk || !Get<StepMemory>().Keeps(id.Value) || !Chance(6)) return moved;
            var undone = await Get<UndoDraftStep>().HandleAsync(new(id), act with { Key = act.Key + "-undo" }, default);
            if (undone.IsOk) Done[Permissions.UndoDraftStep.Code] = Done.GetValueOrDefault(Permissions.UndoDraftStep.Code) + 1;
            return undone;
        }, weight);
    }

    private async Task<Result<IssueOutgoing.Answer>> IssueAsync(OutgoingId id, long version, Act act)
    {
        var issued = await Get<IssueOutgoing>().HandleAsync(new(id, version), act, default);
        if (!issued.IsOk) return issued;
        foreach (var line in await ReadAsync(s => s.QueryAsync<DeliveryRow>("select * from [documents.delivery] where outgoing_id = @Id order by id", new { Id = id.Value }))) Remember(DeliveryRow.Kind, line.Id.Value);
        return issued;
    }

    private DraftInput Draft(Actor hat)
    {
        var signers = _cast.In(hat.Agency, Role.LanhDao).ToList();
        var others = _cast.Offices.Where(o => o != hat.Agency).ToList();
        return new DraftInput
        {
            TypeCode = One([DocumentType.LetterCode, "KH", "BC", "TB"]),
            Subject = Text(One(Matters)),
            Signer = One(signers).Hat,
            Due = Chance(30) ? Later(3, 30) : null,
            ReplyBy = Chance(30) ? Later(5, 40) : null,
            Recipients = new RecipientInput([], Chance(70) ? others : [One(others)], Chance(40) ? "Bưu điện tỉnh; 2" : ""),
        };
    }

    private async Task<Result<OutgoingId>> DraftAsync(Act act, IncomingId? answers)
    {
        var drafted = await Get<DraftOutgoing>().HandleAsync(new(Draft(act.Actor), answers, Chance(80) ? [await FileAsync(act.Actor.Person)] : []), act, default);
        if (drafted.IsOk) Remember(OutgoingRow.Kind, drafted.Value.Value);
        return drafted;
    }

    private async Task<IReadOnlyList<YearMove>> OfDeliveryAsync(Reader reader, DeliveryId id)
    {
        var line = await ReadAsync(s => s.FindAsync<DeliveryRow>("select * from [documents.delivery] where id = @Id", new { Id = id.Value }));
        if (line is not { State: DeliveryState.Arrived }) return [];
        if (reader.HatsFor(Permissions.AcceptDelivery).FirstOrDefault(h => h.Agency == line.AgencyId) is not { } clerk) return [];
        return
        [
            YearMove.Of(Permissions.AcceptDelivery, "", clerk, act => AcceptAsync(id, act)),
            YearMove.Of(Permissions.RefuseDelivery, "", clerk, act => Get<RefuseDelivery>().HandleAsync(new(id, Text("Không thuộc thẩm quyền")), act, default), 10),
        ];
    }

    private async Task<Result<RegisteredIncoming>> AcceptAsync(DeliveryId id, Act act)
    {
        var accepted = await Get<AcceptDelivery>().HandleAsync(new(id), act, default);
        if (accepted.IsOk) Remember(Incoming.Kind, accepted.Value.Id.Value);
        return accepted;
    }

    private List<Recipient> Asked(List<Recipient> people, Actor asker) =>
        [.. people.Where(p => !HatTokens.Of(asker).Contains(p.Holder)).OrderBy(_ => _random.Next()).DistinctBy(p => p.Holder).Take(2)];

    private async Task<Result<AskOpinion.Answer>> AskAsync(string kind, Guid document, List<Recipient> asked, Act act)
    {
        var round = await Get<AskOpinion>().HandleAsync(new(kind, document, Text("Xin ý kiến"), [.. asked.Select(a => a.Value)], Later(2, 15)), act, default);
        if (round.IsOk) Remember(OpinionRound.Kind, round.Value.Id.Value);
        return round;
    }

    private async Task<IReadOnlyList<YearMove>> OfOpinionAsync(Reader reader, OpinionRoundId id)
    {
        if (await Get<OpinionReading>().FindAsync(id, reader, default) is not { Round.IsOpen: true } view) return [];
        var moves = new List<YearMove>();
        foreach (var line in view.Lines)
            if (reader.HatsFor(Permissions.GiveOpinion).FirstOrDefault(h => HatTokens.Of(h).Contains(line.Holder)) is { } asked)
                moves.Add(YearMove.Of(Permissions.GiveOpinion, "", asked, act => Get<GiveOpinion>().HandleAsync(new(id, One(Enum.GetValues<OpinionAnswer>()), Text("Nhất trí, đề nghị rà soát số liệu")), act, default)));
        if (reader.HatsFor(Permissions.CloseOpinion).FirstOrDefault(h => h.Appointment == view.Round.AskedBy) is { } asker)
        {
            moves.Add(YearMove.Of(Permissions.CloseOpinion, "", asker, act => Get<CloseOpinion>().HandleAsync(new(id), act, default)));
            if (view.Lines.Any(l => l.Answer is null)) moves.Add(YearMove.Of(Permissions.RemindOpinion, "", asker, act => Get<RemindOpinion>().HandleAsync(new(id), act, default)));
        }

        return moves;
    }
}
