using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class RegisterIncomingTests
{
    [Theory, Engines]
    public async Task A_registered_letter_has_number_audit_holder_and_is_found(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);

        var id = await o.RegisteredAsync();

        var row = await o.RowAsync(id);
        Assert.Equal((1, "15/QĐ-UBND", "QĐ"), (row.Number, row.Notation, row.TypeCode));
        Assert.Equal(["documents.incoming.registered"], await o.AuditAsync(id));
        Assert.Equal(["Trình: Văn thư"], await o.HoldersAsync(id));
        Assert.Equal(["Trình"], await o.WorkOfAsync("so.vanthu", id));
        Assert.True(await o.FindsAsync("so.vanthu", id));
        Assert.False(await o.FindsAsync("so.chuyenvien", id));
        Assert.False(await o.FindsAsync("xa.vanthu", id));
    }

    [Theory, Engines]
    public async Task Only_a_clerk_registers(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);

        foreach (var user in (string[])["so.lanhdao", "so.chanhvanphong", "so.truongphong", "so.chuyenvien", "so.quantri", "tinh.hethong", "tinh.kiemtoan"])
            Assert.Equal(["kernel.not-permitted"], (await o.TryRegisterAsync(Letters.Letter(o.People), user)).Codes());
    }

    [Theory, Engines]
    public async Task The_same_number_notation_sender_and_day_is_warned_of_and_taken_when_insisted(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await o.RegisteredAsync();

        Assert.Equal(["documents.incoming.duplicate"], (await o.TryRegisterAsync(Letters.Letter(o.People))).Codes());
        Assert.Equal(2, (await o.TryRegisterAsync(Letters.Letter(o.People), anyway: true)).Value.Number);
        Assert.True((await o.TryRegisterAsync(Letters.Letter(o.People) with { IssuedDate = new DateOnly(2026, 11, 19) })).IsOk);
    }

    [Theory, Engines]
    public async Task A_refused_registration_takes_no_number(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);

        Assert.Equal(["documents.incoming.subject-required"], (await o.TryRegisterAsync(Letters.Letter(o.People) with { Subject = " " })).Codes());
        Assert.Equal(1, (await o.TryRegisterAsync(Letters.Letter(o.People))).Value.Number);
    }

    [Theory, Engines]
    public async Task A_repeat_with_the_same_key_registers_once(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);

        var first = await o.TryRegisterAsync(Letters.Letter(o.People), key: "one");
        var second = await o.TryRegisterAsync(Letters.Letter(o.People), key: "one");

        Assert.Equal(first.Value, second.Value);
        Assert.Equal(1, await o.Node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [documents.incoming]")));
    }

    [Theory, Engines]
    public async Task A_letter_by_name_stays_unopened_and_its_addressee_sees_the_envelope(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var envelope = Letters.Letter(o.People) with { Subject = "", AddresseeId = o.People["so.chuyenvien3"].Person, AddresseeName = "Đỗ Thị Ổn" };

        Assert.Equal(["documents.incoming.unopened"], (await o.TryRegisterAsync(envelope with { Subject = "Nội dung bên trong" })).Codes());
        var id = (await o.TryRegisterAsync(envelope)).Value.Id;

        Assert.NotNull(await o.ViewAsync("so.chuyenvien3", id));
        Assert.Null(await o.ViewAsync("so.chuyenvien2", id));
        Assert.Contains(await o.NoticesAsync("so.chuyenvien3"), n => n.Contains("đích danh", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task Senders_and_signers_of_earlier_letters_are_offered_without_marks(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await o.RegisteredAsync();
        var known = o.Get<LienThong.Documents.Correspondents>();

        var senders = await o.Node.Work.ReadAsync(s => known.SendersAsync(s, o.People.Agency("so"), "song gam"));
        var signers = await o.Node.Work.ReadAsync(s => known.SignersAsync(s, o.People.Agency("so"), "van am"));
        var strangers = await o.Node.Work.ReadAsync(s => known.SendersAsync(s, o.People.Agency("xa"), "song gam"));

        Assert.Equal("Ủy ban nhân dân huyện Sông Gấm", Assert.Single(senders).Text);
        Assert.Equal(("Trần Văn Ấm", "Chủ tịch"), (signers[0].Text, signers[0].Value));
        Assert.Empty(strangers);
    }
}
