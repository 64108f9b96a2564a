using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Schedule;

namespace LienThong.Integration.Schedule;

public sealed class ArrangeEntryTests
{
    [Theory, Engines]
    public async Task The_same_person_at_two_places_is_named_and_only_arranged_knowingly(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.ArrangeAsync(o.Input("Họp giao ban", members: "so.truongphong"));
        using var clerk = await o.SignInAsync("so.vanthu");

        var form = (await clerk.GetAsync("/lich-cong-tac/them?tuan=2026-12-02")).Form("arrange-entry");
        var offered = form.Has("Agreed");
        var refused = await form.Fill("From", "9h30").Fill("To", "11h").Fill("Matter", "Tiếp đoàn công tác").Fill("Place", "Phòng khách").Fill("Chair", o.Hat("so.lanhdao")).Check("Members", o.Hat("so.truongphong")).SubmitAsync();
        var after = await refused.Form("arrange-entry").Check("Agreed").SubmitAsync();

        Assert.False(offered);
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Trần Đức Ý (Thủ trưởng) đã có trong “Họp giao ban” lúc 08:00–10:00", refused.Words, StringComparison.Ordinal);
        Assert.Contains("Phạm Ưng Ước (Trưởng phòng) đã có trong “Họp giao ban”", refused.Words, StringComparison.Ordinal);
        Assert.Contains("Đã đưa vào lịch", after.Words, StringComparison.Ordinal);
        Assert.Contains("Tiếp đoàn công tác", after.Words, StringComparison.Ordinal);
        Assert.Contains("trùng lịch", after.Words, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, Engines]
    public async Task A_room_or_car_is_never_taken_twice_and_is_free_before_and_after(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var (room, car) = (await o.ResourceAsync("room", "Phòng họp tầng 2"), await o.ResourceAsync("car", "Xe 49A-123.45"));
        await o.ArrangeAsync(o.Input("Họp giao ban", room: room, cars: [car]));

        var taken = await o.TryArrangeAsync(o.Input("Họp khác", "09:00", "11:00", "so.chanhvanphong", room, [car], agreed: true));
        var later = await o.TryArrangeAsync(o.Input("Họp khác", "10:00", "11:00", "so.chanhvanphong", room, [car]));
        var otherDay = await o.TryArrangeAsync(o.Input("Họp khác", room: room, day: "03/12/2026"));

        Assert.Equal(["schedule.entry.taken", "schedule.entry.taken"], taken.Codes());
        Assert.True(later.IsOk, string.Join(';', later.Codes()));
        Assert.True(otherDay.IsOk);
    }

    [Theory, Engines]
    public async Task An_entry_without_an_end_keeps_its_people_two_hours(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.ArrangeAsync(o.Input("Họp giao ban", "08:00", null));

        Assert.Equal(["schedule.entry.clash"], (await o.TryArrangeAsync(o.Input("Họp khác", "09:59", "10:30"))).Codes());
        Assert.True((await o.TryArrangeAsync(o.Input("Họp khác", "10:00", "10:30"))).IsOk);
    }

    [Theory, Engines]
    public async Task Clashes_of_many_people_and_things_are_found_by_one_statement(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var (room, car) = (await o.ResourceAsync("room", "Phòng họp tầng 2"), await o.ResourceAsync("car", "Xe 49A-123.45"));
        await o.ArrangeAsync(o.Input("Họp giao ban", room: room, cars: [car], members: ["so.truongphong", "so.chuyenvien"]));

        var (found, statements) = await o.Node.Work.ReadAsync(async s =>
        {
            var choices = await o.Node.Get<EntryDesk>().ChoicesAsync(s, o.People.Agency("so"), [], []);
            var fields = new EntryFields(o.Input("Họp khác", "09:00", "12:00", "so.chuyenvien", room, [car], members: ["so.lanhdao", "so.truongphong", "so.chuyenvien3"]), choices).Read(new(2026, 11, 23));
            var count = Statements.Begin();
            return (await Clashes.FindAsync(s, o.People.Agency("so"), default, fields), count());
        });

        Assert.Equal(1, statements);
        Assert.Equal(["Hoàng Ánh Tuyết (Chuyên viên)", "Phòng họp tầng 2", "Phạm Ưng Ước (Trưởng phòng)", "Trần Đức Ý (Thủ trưởng)", "Xe 49A-123.45"], found.Select(c => c.Name).Order(StringComparer.Ordinal));
    }

    [Theory, Engines]
    public async Task Every_wrong_field_is_named_with_its_remedy(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        using var clerk = await o.SignInAsync("so.vanthu");

        var page = await (await clerk.GetAsync("/lich-cong-tac/them")).Form("arrange-entry").Fill("Day", "31/02/2027").Fill("From", "25h").Fill("To", "7h").Fill("Chair", o.Hat("so.lanhdao")).Fill("ChairText", "UBND tỉnh").SubmitAsync();

        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, page.Status);
        foreach (var words in new[] { "Không đọc được ngày “31/02/2027”", "Không đọc được giờ “25h”", "Thiếu nội dung", "Đã chọn người chủ trì của cơ quan" }) Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.Equal(["schedule.entry.day-past"], (await o.TryArrangeAsync(o.Input(day: "22/11/2026"))).Codes());
        Assert.Equal(["schedule.entry.member"], (await o.TryArrangeAsync(o.Input(members: "xa.chuyenvien"))).Codes());
    }

    [Theory, Engines]
    public async Task An_invitation_fills_the_form_and_is_arranged_once(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var letter = await o.RegisterAsync("Mời họp đánh giá chuyển đổi số, 8h00 ngày 02/12/2026 tại Hội trường UBND tỉnh");
        using var clerk = await o.SignInAsync("so.vanthu");

        var form = (await (await clerk.GetAsync("/lich-cong-tac?tuan=2026-11-30")).FollowAsync("Đưa vào lịch")).Form("arrange-entry");
        var filled = (form["Day"], form["From"], form["Place"], form["ChairText"]);
        var week = await form.Fill("Chair", "").Check("Members", o.Hat("so.lanhdao")).SubmitAsync();

        Assert.Equal(("02/12/2026", "08:00", "Hội trường UBND tỉnh", "UBND tỉnh Sơn Hà"), filled);
        Assert.Contains("Mời họp đánh giá chuyển đổi số", week.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Giấy mời chưa xếp lịch", week.Words, StringComparison.Ordinal);
        Assert.Equal(["schedule.invitation.arranged"], (await o.TryArrangeAsync(o.Input(from: "13:00", to: "14:00"), letter)).Codes());
        Assert.Equal(["not-found"], (await o.TryArrangeAsync(o.Input(from: "13:00", to: "14:00"), letter, "xa.vanthu")).Codes());
    }

    [Theory, Engines]
    public async Task What_is_added_after_publishing_is_told_to_those_in_it(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.ArrangeAsync();
        await o.PublishedAsync();

        await o.ArrangeAsync(o.Input("Họp đột xuất", "14:00", "15:00", members: "so.chuyenvien"));
        using var reader = await o.SignInAsync("so.chuyenvien");

        Assert.Equal(["Lịch công tác bổ sung: 14:00 thứ tư, 02/12/2026, Họp đột xuất"], await o.ToldAsync("so.chuyenvien"));
        Assert.Contains("Bổ sung", (await reader.GetAsync("/lich-cong-tac?tuan=2026-11-30")).Words, StringComparison.OrdinalIgnoreCase);
    }
}
