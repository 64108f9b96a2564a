using LienThong.Access.Passwords;

namespace LienThong.Unit.Access.Passwords;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("123456789", "too-short")]
    [InlineData("1234567890", "common")]
    [InlineData("qwertyuiop", "common")]
    [InlineData("Password123!", "common")]
    [InlineData("0123456789", "common")]
    [InlineData("123Football2026", "common")]
    [InlineData("abababababab", "too-few")]
    [InlineData("hoa.nt rất mạnh", "has-name")]
    public void Weak_passwords_are_refused_with_their_reason(string password, string reason) =>
        Assert.Equal($"access.password.{reason}", PasswordRules.Fault("hoa.nt", password)?.Code);

    [Theory]
    [InlineData("Một câu dài dễ nhớ 2026")]
    [InlineData("ruộng bậc thang mùa lúa chín")]
    [InlineData("kx7-Qm2-pp9-Vt4")]
    public void Long_and_uncommon_passwords_pass(string password) => Assert.Null(PasswordRules.Fault("hoa.nt", password));

    [Fact]
    public void The_whole_list_is_carried() => Assert.Equal(49_233, CommonPasswords.Count);

    [Fact]
    public void Every_word_of_the_shared_list_is_refused_when_the_list_is_at_hand()
    {
        var path = Environment.GetEnvironmentVariable("LIENTHONG_COMMON_PASSWORDS") ?? "";
        string[] words = File.Exists(path) ? File.ReadAllLines(path) : ["password", "1234567890", "iloveyou", "qwertyuiop", "football", "superman"];

        Assert.All(words.Where(w => w.Length > 0), w => Assert.NotNull(PasswordRules.Fault("hoa.nt", w)));
    }

    [Fact]
    public void A_password_made_for_somebody_satisfies_the_rules_and_differs_each_time()
    {
        var made = Enumerable.Range(0, 50).Select(_ => NewPasswords.Make()).ToList();

        Assert.All(made, m => Assert.Null(PasswordRules.Fault("hoa.nt", m)));
        Assert.Equal(50, made.Distinct().Count());
    }
}
