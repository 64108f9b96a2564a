using LienThong.Documents;
using LienThong.Integration.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;
using LienThong.Organisation;

namespace LienThong.Integration.Organisation.CarryOut;

public sealed class CarryOutTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Theory, Engines]
    public async Task What_a_person_has_in_hand_goes_on_in_the_new_post_to_its_end(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        var (id, _) = await letters.AssignedAsync();
        var heir = await reform.FoundAsync("Sở Khoa học, Công nghệ và Truyền thông", "SKHCNTT", Day);
        var before = await reform.CountAsync();

        await reform.DoAsync(Day, Reform.Whole(letters.People.Agency("so"), heir));

        Assert.Equal(before, await reform.CountAsync());
        Assert.Empty(await reform.OrphansAsync());
        var (officer, head, leader) = (await reform.HatAsync(letters.People["so.chuyenvien"]), await reform.HatAsync(letters.People["so.truongphong"]), await reform.HatAsync(letters.People["so.lanhdao"]));
        Assert.All((Actor[])[officer, head, leader], h => Assert.Equal(heir, h.Agency));
        var line = (await letters.LinesAsync(id)).Single(l => l.AppointmentId == officer.Appointment);
        Letters.Ok(await letters.Get<FinishWork>().HandleAsync(new(id, line.Id, "Đã tham mưu trả lời", []), reform.As(officer), default));
        Letters.Ok(await letters.Get<ConfirmWork>().HandleAsync(new(id, line.Id, null), reform.As(head), default));
        var top = (await letters.LinesAsync(id)).Last(l => l is { ParentId: null, Role: LineRole.Lead });
        Letters.Ok(await letters.Get<ConfirmWork>().HandleAsync(new(id, top.Id, null), reform.As(leader), default));
        Assert.Equal(IncomingState.Closed, (await letters.RowAsync(id)).State);
    }

    [Theory, Engines]
    public async Task History_keeps_its_names_and_the_old_line_says_that_it_went_on(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        var id = await letters.SteeredAsync();
        var (row, old) = (await letters.RowAsync(id), await letters.LinesAsync(id));
        var heir = await reform.FoundAsync("Sở Khoa học, Công nghệ và Truyền thông", "SKHCNTT", Day);

        await reform.DoAsync(Day, Reform.Whole(letters.People.Agency("so"), heir));

        var after = await letters.RowAsync(id);
        Assert.Equal((row.Number, row.BookId, row.RegisteredByName, row.SteeredByName), (after.Number, after.BookId, after.RegisteredByName, after.SteeredByName));
        var lines = await letters.LinesAsync(id);
        Assert.All(old, o => Assert.Equal((LineState.Moved, o.Label, o.AssignedByName, o.Instruction), lines.Where(l => l.Id == o.Id).Select(l => (l.State, l.Label, l.AssignedByName, l.Instruction)).Single()));
        Assert.Contains("documents.incoming.handed-over", await letters.AuditAsync(id));
        Assert.Contains("12/QĐ-UBND", lines.First(l => l.Id == old[0].Id).ReturnedReason, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task An_asking_for_opinions_ends_with_the_agency_and_its_asker_still_reads_it(Engine engine)
    {
        await using var asking = await Asking.OnAsync(engine);
        Letters.Ok(await asking.AnswerAsync("so.chuyenvien", OpinionAnswer.Agree));
        var (letters, reform) = (asking.Letters, new Reform(asking.Letters.Node, asking.Letters.People["tinh.hethong"].Actor));
        var heir = await reform.FoundAsync("Sở Khoa học, Công nghệ và Truyền thông", "SKHCNTT", Day);

        await reform.DoAsync(Day, Reform.Whole(letters.People.Agency("so"), heir));

        Assert.Empty(await reform.OrphansAsync());
        Assert.Equal(0, await letters.Node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [work.item] where record_id = @Id and closed_at is null", new { Id = asking.Round.Value })));
        var view = await letters.Get<OpinionReading>().FindAsync(asking.Round, await reform.ReaderAsync(letters.People["so.lanhdao"].Person), default);
        Assert.NotNull(view?.Round.ClosedAt);
        Assert.Contains(view.Lines, l => l.Answer == OpinionAnswer.Agree);
    }

    [Theory, Engines]
    public async Task Units_part_and_each_takes_its_own_documents_along(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        var a = await letters.SteeredAsync("15");
        var b = await letters.PresentedAsync("16");
        Letters.Ok(await letters.SteerAsync(b, letters.Unit("so.b")));
        var desk = await letters.RegisteredAsync("17");
        var (one, two) = (await reform.FoundAsync("Sở Công nghệ", "SCN", Day), await reform.FoundAsync("Sở Văn hóa", "SVH", Day));
        var split = new EndingAgency(letters.People.Agency("so"), SuccessionKind.Split, [new(one, "công nghệ"), new(two, "kế hoạch")], [new(letters.People.Unit("so.b"), Place.NewUnit(two))],
            [new(letters.People["so.chanhvanphong"].Appointment, Place.Agency(two), Role.VanThu, "Văn thư"), new(letters.People["so.quantri"].Appointment, Place.Agency(two), Role.LanhDao, "Giám đốc")]);

        await reform.DoAsync(Day, split);

        Assert.Empty(await reform.OrphansAsync());
        Assert.Equal((one, two, one), ((await letters.RowAsync(a)).AgencyId, (await letters.RowAsync(b)).AgencyId, (await letters.RowAsync(desk)).AgencyId));
        var head = await reform.HatAsync(letters.People["so.truongphong2"]);
        Assert.Equal(two, head.Agency);
        var line = (await letters.LinesAsync(b)).Last(l => l.Role == LineRole.Lead);
        Letters.Ok(await letters.Get<FinishWork>().HandleAsync(new(b, line.Id, "Đã làm", []), reform.As(head), default));
    }

    [Theory, Engines]
    public async Task It_is_refused_and_named_when_something_would_be_left_without_a_holder(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        await letters.RegisteredAsync("15");
        var heir = await reform.FoundAsync("Sở Khoa học, Công nghệ và Truyền thông", "SKHCNTT", Day);
        var plan = Reform.Whole(letters.People.Agency("so"), heir) with { Posts = [new(letters.People["so.vanthu"].Appointment, Place.Nowhere, Role.VanThu, "Văn thư")] };
        var id = await reform.PrepareAsync(Day, plan);
        letters.Node.Time.Advance(TimeSpan.FromDays(1));

        var refused = await reform.CarryOutAsync(id);

        Assert.Equal(["organisation.reorganisation.no-holder"], refused.Codes());
        Assert.Contains("15/QĐ-UBND", Assert.IsType<Result<Done>.Invalid>(refused).Errors[0].Message, StringComparison.Ordinal);
        Assert.Empty(await reform.OrphansAsync());
    }

    [Theory, Engines]
    public async Task Not_before_its_day_and_not_twice(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        var heir = await reform.FoundAsync("Sở Khoa học, Công nghệ và Truyền thông", "SKHCNTT", Day);
        var id = await reform.PrepareAsync(Day, Reform.Whole(letters.People.Agency("so"), heir));

        var early = await reform.CarryOutAsync(id);
        letters.Node.Time.Advance(TimeSpan.FromDays(1));
        var due = letters.Get<LienThong.Organisation.CarryOut.DueReorganisations>();
        await due.RunAsync(default);
        var again = await reform.CarryOutAsync(id);

        Assert.Equal(["organisation.reorganisation.not-yet"], early.Codes());
        Assert.Equal(["organisation.reorganisation.not-prepared"], again.Codes());
        Assert.Equal(heir, (await reform.HatAsync(letters.People["so.vanthu"])).Agency);
    }

    [Theory, Engines]
    public async Task Old_books_close_say_why_and_stay_readable_and_the_heirs_book_opens(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        await letters.RegisteredAsync("15");
        var so = letters.People.Agency("so");
        var heir = await reform.FoundAsync("Sở Khoa học, Công nghệ và Truyền thông", "SKHCNTT", Day);

        await reform.DoAsync(Day, Reform.Whole(so, heir));

        var registers = letters.Get<Kernel.Registers.Registers>();
        var drawn = await letters.Node.Work.SystemWriteAsync("test.draw", letters.As("so.vanthu"), s => registers.DrawAsync(s, IncomingWriter.BookOf(so, Day), new Kernel.Identity.RecordRef("test", Guid.CreateVersion7()), Day));
        var refused = Assert.IsType<Result<Kernel.Registers.DrawnNumber>.Refused>(drawn);
        Assert.Contains("Sở Khoa học, Công nghệ và Truyền thông", refused.Message, StringComparison.Ordinal);
        Assert.Contains("12/QĐ-UBND", refused.Message, StringComparison.Ordinal);
        var books = await letters.Node.Work.ReadAsync(s => registers.ReadableAsync(s, heir, IncomingWriter.BookKind, Day));
        Assert.Equal([null, "Sở Khoa học và Công nghệ"], books.Select(b => b.FormerOwner));
        var clerk = await reform.HatAsync(letters.People["so.vanthu"]);
        var fresh = await letters.Get<RegisterIncoming>().HandleAsync(new(Letters.Letter(letters.People, "99") with { ArrivalDate = Day }, []), reform.As(clerk), default);
        Assert.Equal(1, fresh.Value.Number);
    }

    [Theory, Engines]
    public async Task The_minutes_count_what_passed_and_show_subjects_only_to_those_who_gave_or_got(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        await letters.RegisteredAsync("15");
        await letters.SteeredAsync("16");
        var heir = await reform.FoundAsync("Sở Khoa học, Công nghệ và Truyền thông", "SKHCNTT", Day);

        var id = await reform.DoAsync(Day, Reform.Whole(letters.People.Agency("so"), heir));

        Assert.Equal((2, 4), (await reform.CountsAsync(id)).Where(c => c.Kind == "incoming").Select(c => (c.Count, c.Items)).Single());
        var clerk = await reform.MinutesAsync(id, await reform.ReaderAsync(letters.People["so.vanthu"].Person));
        var stranger = await reform.MinutesAsync(id, await reform.ReaderAsync(letters.People["xa.vanthu"].Person));
        Assert.Equal(["Văn thư", "Phòng Chuyển đổi số; Phòng Kế hoạch"], clerk.Where(l => l.Kind == "incoming").Select(l => l.Had));
        Assert.DoesNotContain(stranger, l => l.Kind == "incoming");
        Assert.Contains(stranger, l => l is { Kind: HandedRow.Person, Title: "Hoàng Ánh Tuyết" });
    }

    [Theory, Engines]
    public async Task A_draft_becomes_the_heirs_and_is_numbered_in_its_book(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        var (drafter, signer) = (letters.People["so.chuyenvien"], letters.People["so.lanhdao"]);
        using var content = new MemoryStream("Kính gửi"u8.ToArray());
        var file = (await letters.Get<Kernel.Files.Files>().StageAsync(content, "du-thao.txt", drafter.Person)).Value.Id;
        var draft = (await letters.Get<DraftOutgoing>().HandleAsync(new(new DraftInput { Subject = "Về việc rà soát", TypeCode = "CV", Signer = signer.Appointment, Recipients = new([], [letters.People.Agency("xa")], "") }, null, [file]), letters.As("so.chuyenvien"), default)).Value;
        Letters.Ok(await letters.Get<SubmitDraft>().HandleAsync(new(draft, null, ""), letters.As("so.chuyenvien"), default));
        var heir = await reform.FoundAsync("Sở Khoa học, Công nghệ và Truyền thông", "SKHCNTT", Day);

        await reform.DoAsync(Day, Reform.Whole(letters.People.Agency("so"), heir));

        Assert.Empty(await reform.OrphansAsync());
        foreach (var user in (string[])["so.truongphong", "so.chanhvanphong", "so.lanhdao"])
            Letters.Ok(await letters.Get<ReviewDraft>().HandleAsync(new(draft, null, ReviewDecision.Pass, ""), reform.As(await reform.HatAsync(letters.People[user])), default));
        var issued = await letters.Get<IssueOutgoing>().HandleAsync(new(draft, null), reform.As(await reform.HatAsync(letters.People["so.vanthu"])), default);
        Assert.Equal("01/SKHCNTT-CĐS", issued.Value.Code);
    }

    [Theory, Engines]
    public async Task A_waiting_delivery_is_accepted_by_the_successor(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        var line = await new IssuedLetter(letters).ToAsync("xa", letters.People.Agency("so"));
        var heir = await reform.FoundAsync("Sở Khoa học, Công nghệ và Truyền thông", "SKHCNTT", Day);

        await reform.DoAsync(Day, Reform.Whole(letters.People.Agency("so"), heir));

        Assert.Empty(await reform.OrphansAsync());
        var clerk = await reform.HatAsync(letters.People["so.vanthu"]);
        var items = await letters.Node.Work.ReadAsync(async s => await letters.Get<WorkItems>().OpenForAsync(s, await letters.Get<Readers>().ReaderAsync(s, clerk.Person, Day), 10));
        Assert.Equal("Văn thư Sở Khoa học, Công nghệ và Truyền thông", Assert.Single(items, i => i.RecordId == line.Value).HolderName);
        Letters.Ok(await letters.Get<AcceptDelivery>().HandleAsync(new(line), reform.As(clerk), default));
    }

    [Theory, Engines]
    public async Task A_person_reads_in_the_new_post_what_the_old_one_was_shown(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        var id = await letters.DoneAsync();
        Letters.Ok(await letters.Get<CloseIncoming>().HandleAsync(new(id), letters.As("so.lanhdao"), default));
        var heir = await reform.FoundAsync("Sở Khoa học, Công nghệ và Truyền thông", "SKHCNTT", Day);

        await reform.DoAsync(Day, Reform.Whole(letters.People.Agency("so"), heir));

        Assert.Equal(letters.People.Agency("so"), (await letters.RowAsync(id)).AgencyId);
        foreach (var (user, sees) in ((string, bool)[])[("so.chuyenvien", true), ("so.truongphong", true), ("so.vanthu", true), ("so.chuyenvien2", false), ("xa.vanthu", false)])
            Assert.Equal(sees, await SeesAsync(letters, reform, id, user));
    }

    private static async Task<bool> SeesAsync(Letters letters, Reform reform, IncomingId id, string user)
    {
        var reader = await reform.ReaderAsync(letters.People[user].Person);
        return await letters.Node.Work.ReadAsync(s => letters.Get<DocumentAccess>().SeesAsync(s, reader, id.Value));
    }
}
