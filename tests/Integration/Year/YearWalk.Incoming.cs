using LienThong.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;
using DocumentSteps = LienThong.Documents.Steps;
using Permissions = LienThong.Documents.Permissions;
using TaskPermissions = LienThong.Assignments.Permissions;

namespace LienThong.Integration.Year;

/// <summary>What is offered with an incoming document: its own buttons, those of its lines, and what stands beside them.</summary>
internal sealed partial class YearWalk
{
    private static readonly string[] Matters = ["Phủ sóng thông tin di động vùng lõm", "Báo cáo kết quả chuyển đổi số", "Góp ý dự thảo quy chế văn thư", "Cấp phép xuất bản bản tin", "Kiểm tra điểm bưu điện văn hoá xã"];

    private async Task<IReadOnlyList<YearMove>> OfIncomingAsync(Reader reader, IncomingId id)
    {
        if (await Get<IncomingReading>().FindAsync(id, reader, reader.Hats[0], default) is not { } view) return [];
        var people = await ReadAsync(s => Get<Recipients>().OfAsync(s, view.Row.AgencyId));
        var offers = IncomingChoices.Of(view).Concat(view.Lines.SelectMany(l => IncomingChoices.OfGiven(view, l))).DistinctBy(c => (c.Step, c.Line));
        var moves = offers.Select(c => OfChoice(view, c, people)).OfType<YearMove>().ToList();
        var tokens = await TokensAsync(id.Value);
        if (reader.HatsFor(Permissions.NoteIncoming).FirstOrDefault(h => h.Agency == view.Row.AgencyId && HatTokens.Of(h).Intersect(tokens).Any()) is { } noting)
            moves.Add(YearMove.Of(Permissions.NoteIncoming, "", noting, act => Get<NoteIncoming>().HandleAsync(new(id, Text("Đã đọc")), act, default), 15));
        if (reader.HatsFor(Permissions.RelateDocuments).FirstOrDefault(h => h.Agency == view.Row.AgencyId && HatTokens.Reading(h).Intersect(tokens).Any()) is { } linking && await OtherAsync(linking, id) is { } code)
            moves.Add(YearMove.Of(Permissions.RelateDocuments, "", linking, act => Get<RelatedDocuments>().HandleAsync(new(id.Value, code), act, default), 6));
        if (IncomingChoices.Asker(view) is { } asker && Asked(people, asker) is { Count: > 0 } asked)
            moves.Add(YearMove.Of(Permissions.AskOpinion, "", asker, act => AskAsync(Incoming.Kind, id.Value, asked, act), 4));
        if (IncomingChoices.Answerer(view) is { } clerk)
            moves.Add(YearMove.Of(Permissions.AnswerRecall, "", clerk, act => Get<AnswerRecall>().HandleAsync(new(id, Chance(70), Text("Đang giải quyết theo văn bản này")), act, default)));
        if (view.Row.State is IncomingState.Steered && _documents > Documents && reader.HatsFor(Permissions.DraftOutgoing).FirstOrDefault(h => h.Agency == view.Row.AgencyId && HatTokens.Reading(h).Intersect(tokens).Any()) is { } drafter)
            moves.Add(YearMove.Of(Permissions.DraftOutgoing, "answer", drafter, act => DraftAsync(act, id), 15));
        if (view.Row.State is IncomingState.Steered && reader.HatsFor(TaskPermissions.Give).FirstOrDefault(h => h.Agency == view.Row.AgencyId && HatTokens.Reading(h).Intersect(tokens).Any()) is { } giver && await GivingByAsync(giver, view) is { } given)
            moves.Add(given);
        await AddCopyingAsync(moves, reader, tokens, Incoming.Kind, id.Value);
        await AddFilingAsync(moves, reader, tokens, new(Incoming.Kind, id.Value), view.Row.AgencyId, view.Row.State is not (IncomingState.Voided or IncomingState.Recalled));
        return moves;
    }

    private YearMove? OfChoice(IncomingView view, IncomingChoice choice, List<Recipient> people)
    {
        var (id, hat) = (view.Row.Id, choice.Hat);
        var line = view.Lines.FirstOrDefault(l => l.Id == choice.Line);
        var part = choice.Line?.ToString() ?? "";
        YearMove Of<T>(Permission permission, Func<Act, Task<Result<T>>> step, int weight = 100) => YearMove.Of(permission, part, hat, act => UndoneAtTimesAsync(act, id.Value, step), weight);
        switch (choice.Step)
        {
            case DocumentSteps.Present:
                var leaders = people.FindAll(p => p.Role is Role.LanhDao or Role.ChanhVanPhong && p.Appointment != hat.Appointment);
                return leaders.Count == 0 ? null : Of(Permissions.PresentIncoming, act => Get<PresentIncoming>().HandleAsync(new(id, One(leaders).Value, Text("Kính trình")), act, default));
            case DocumentSteps.Steer:
                var (lead, support, inform) = Shared(people, hat);
                return Of(Permissions.SteerIncoming, act => Get<SteerIncoming>().HandleAsync(new(id, Text("Giao nghiên cứu, tham mưu"), lead, support, inform, Chance(50) ? Later(5, 40) : null, Days: null), act, default));
            case DocumentSteps.Extend:
                var there = view.Lines.Where(l => l.ParentId is null).Select(l => l.Holder).ToHashSet();
                var fresh = people.FindAll(p => p.Appointment != hat.Appointment && !there.Contains(p.Holder));
                // A lead that was taken back is named anew.
                var leaderless = !view.Lines.Any(l => l is { ParentId: null, Role: LineRole.Lead } && LineTable.Live(l.State));
                return fresh.Count == 0 ? null : Of(Permissions.AddRecipients, act => Get<AddRecipients>().HandleAsync(leaderless ? new(id, Text("Giao lại"), One(fresh).Value, [], []) : new(id, Text("Chuyển thêm"), null, [One(fresh).Value], []), act, default), leaderless ? 100 : 15);
            case DocumentSteps.File:
                return Of(Permissions.FileIncoming, act => Get<FileIncoming>().HandleAsync(new(id, Text("Lưu hồ sơ"), Chance(30) ? [One(people).Value] : []), act, default), 15);
            case DocumentSteps.Void:
                return YearMove.Of(Permissions.VoidIncoming, part, hat, act => Get<VoidIncoming>().HandleAsync(new(id, Text("Vào sổ nhầm")), act, default), 4);
            case DocumentSteps.Close:
                return Of(Permissions.CloseIncoming, act => Get<CloseIncoming>().HandleAsync(new(id), act, default));
            case DocumentSteps.Withdraw:
                return YearMove.Of(Permissions.WithdrawFlow, part, hat, act => Get<WithdrawFlow>().HandleAsync(new(id, choice.Line), act, default), 20);
            default:
                return line is null ? null : OfLine(view, line, choice, people);
        }
    }

    private YearMove? OfLine(IncomingView view, Line line, IncomingChoice choice, List<Recipient> people)
    {
        var (id, hat, part) = (view.Row.Id, choice.Hat, line.Id.ToString());
        YearMove Of<T>(Permission permission, Func<Act, Task<Result<T>>> step, int weight = 100) => YearMove.Of(permission, part, hat, act => UndoneAtTimesAsync(act, id.Value, step), weight);
        switch (choice.Step)
        {
            case DocumentSteps.Assign:
                var own = people.FindAll(p => p.Appointment is not null && p.Unit == hat.Unit && p.Appointment != hat.Appointment);
                return own.Count == 0 ? null : Of(Permissions.AssignOn, act => Get<AssignOn>().HandleAsync(new(id, line.Id, Text("Tham mưu"), One(own).Value, [], [], Chance(30) ? Later(2, 20) : null), act, default));
            case DocumentSteps.Finish:
                return Of(Permissions.FinishWork, async act => await Get<FinishWork>().HandleAsync(new(id, line.Id, Text("Đã tham mưu"), Chance(30) ? [await FileAsync(act.Actor.Person)] : []), act, default));
            case DocumentSteps.Confirm:
                return Of(Permissions.ConfirmWork, act => Get<ConfirmWork>().HandleAsync(new(id, line.Id, null), act, default));
            case DocumentSteps.Return:
                return Of(Permissions.ReturnWork, act => Get<ReturnWork>().HandleAsync(new(id, line.Id, Text("Chưa đúng chức năng")), act, default), 20);
            case DocumentSteps.AskExtension:
                var asked = Later(1, 30, line.Due!.Value);
                return Of(Permissions.AskExtension, act => Get<AskExtension>().HandleAsync(new(id, line.Id, asked, Text("Chờ số liệu")), act, default), 20);
            case DocumentSteps.DecideExtension:
                var within = line.ParentId is not { } parent || view.Lines.FirstOrDefault(l => l.Id == parent)?.Due is not { } last || line.AskedDue <= last;
                var granted = within && line.AskedDue >= Today && line.AskedDue > line.Due && Chance(70);
                return YearMove.Of(Permissions.DecideExtension, part, hat, act => Get<DecideExtension>().HandleAsync(new(id, line.Id, granted, null, Text("Đã xem xét")), act, default));
            case DocumentSteps.Reassign:
                var others = people.FindAll(p => p.Holder != line.Holder && (line.ParentId is null || (p.Appointment is not null && p.Unit == hat.Unit)));
                return others.Count == 0 ? null : Of(Permissions.ReassignWork, act => Get<ReassignWork>().HandleAsync(new(id, line.Id, One(others).Value, Text("Chuyển đúng việc")), act, default), line.State == LineState.Returned ? 100 : 10);
            default:
                throw new InvalidOperationException($"The walk does not know the step {choice.Step}.");
        }
    }

    /// <summary>Now and then who took a step takes it back at once; the next step finds the document as it was.</summary>
    private async Task<Result<T>> UndoneAtTimesAsync<T>(Act act, Guid record, Func<Act, Task<Result<T>>> step)
    {
        var result = await step(act);
        if (!result.IsOk || !Get<StepMemory>().Keeps(record) || !Chance(6)) return result;
        var undone = await Get<UndoStep>().HandleAsync(new(new(record)), act with { Key = act.Key + "-undo" }, default);
        if (!undone.IsOk) return undone.Failure;
        Done[Permissions.UndoStep.Code] = Done.GetValueOrDefault(Permissions.UndoStep.Code) + 1;
        return result;
    }

    private (string Lead, string[] Support, string[] Inform) Shared(List<Recipient> people, Actor hat)
    {
        var chosen = people.FindAll(p => p.Appointment != hat.Appointment).OrderBy(_ => _random.Next()).DistinctBy(p => p.Holder).Take(3).Select(p => p.Value).ToList();
        return (chosen[0], Chance(50) ? [chosen[1]] : [], Chance(50) ? [chosen[2]] : []);
    }

    private DateOnly Later(int least, int most, DateOnly? after = null)
    {
        var from = after is { } day && day > Today ? day : Today;
        return from.AddDays(_random.Next(least, most));
    }

    private async Task<Result<RegisteredIncoming>> RegisterAsync(Act act)
    {
        var letter = new NewIncoming
        {
            Agency = act.Actor.Agency,
            Series = await SeriesAsync(act.Actor),
            ArrivalDate = Today,
            SenderName = One(["Ủy ban nhân dân huyện Sông Gấm", "Bộ Khoa học và Công nghệ", "Bưu điện tỉnh", "Viễn thông Sơn Hà"]),
            CodeNumber = $"{_step}",
            CodeNotation = "CV-SG",
            IssuedDate = Today.AddDays(-_random.Next(0, 4)),
            TypeCode = One(["", "KH", "BC", "GM"]),
            Subject = Text(One(Matters)),
            SignerName = "Trần Văn Ấm",
            SignerPosition = "Chủ tịch",
            PageCount = _random.Next(1, 20),
            Due = Chance(50) ? Later(3, 40) : null,
        };
        var registered = await Get<RegisterIncoming>().HandleAsync(new(letter, Chance(50) ? [await FileAsync(act.Actor.Person)] : []), act, default);
        if (registered.IsOk) Remember(Incoming.Kind, registered.Value.Id.Value);
        return registered;
    }

    private Task<string?> OtherAsync(Actor hat, IncomingId id) => ReadAsync(s => s.ScalarAsync<string?>(
        "select min(i.notation) from [documents.incoming] i where i.agency_id = @Agency and i.id <> @Id and i.notation <> (select notation from [documents.incoming] where id = @Id) and exists (select 1 from [documents.access] a where a.record_id = i.id and a.token in @Tokens)",
        new { hat.Agency, Id = id.Value, Tokens = HatTokens.Reading(hat) }));

    private async Task<CopyRecall> RecallOfAsync(Guid id) => (await ReadAsync(s => s.FindAsync<CopyRecall>("select * from [documents.recall] where id = @Id", new { Id = id })))!;
}
