using LienThong.Kernel.Identity;

namespace LienThong.Unit.Identity;

public sealed class OrderedIdTests
{
    [Fact]
    public void Ids_of_one_process_rise_however_fast_they_are_made()
    {
        var ids = Enumerable.Range(0, 20_000).Select(_ => OrderedId.Next()).ToList();
        Assert.Equal(ids.Order(), ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Ids_made_at_once_by_many_differ()
    {
        var made = new Guid[40_000];
        Parallel.For(0, made.Length, i => made[i] = OrderedId.Next());
        Assert.Equal(made.Length, made.Distinct().Count());
    }

    [Fact]
    public void An_id_is_a_UUIDv7_of_now()
    {
        var before = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        var id = OrderedId.Next();
        Assert.Equal(7, id.Version);
        Assert.InRange(id.Variant, 8, 11);
        Assert.InRange(Convert.ToInt64(id.ToString("N")[..12], 16), before, DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() + 50);
    }
}
