using LienThong.Documents;
using LienThong.Kernel.Identity;

namespace LienThong.Unit.Documents;

public sealed class IncomingRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly NewIncoming Good = new() { Agency = TypedId.New<AgencyId>(), ArrivalDate = Today, SenderName = "Sở Tài chính", CodeNumber = "15/QĐ-STC", Subject = "Giao dự toán" };

    private static string[] Codes(NewIncoming n) => [.. IncomingRules.Check(IncomingRules.Clean(n), Today).Select(f => f.Code)];

    [Fact]
    public void A_notation_typed_whole_is_taken_apart_and_names_the_type()
    {
        var clean = IncomingRules.Clean(Good);

        Assert.Equal(("15", "QĐ-STC", "QĐ"), (clean.CodeNumber, clean.CodeNotation, clean.TypeCode));
        Assert.Equal("15/QĐ-STC", IncomingRules.Notation(clean.CodeNumber, clean.CodeNotation));
        Assert.Empty(Codes(Good));
    }

    [Fact]
    public void A_notation_without_a_type_is_a_letter() => Assert.Equal("CV", IncomingRules.Clean(Good with { CodeNumber = "05/STC-VP" }).TypeCode);

    [Fact]
    public void Texts_come_in_one_form_of_unicode() => Assert.Equal("Sở Tài chính", IncomingRules.Clean(Good with { SenderName = "  Sở  Tài chính ".Normalize(System.Text.NormalizationForm.FormD) }).SenderName);

    [Fact]
    public void Each_missing_or_impossible_field_is_named()
    {
        Assert.Equal(["documents.incoming.sender-required", "documents.incoming.subject-required"], Codes(Good with { SenderName = " ", Subject = "" }));
        Assert.Equal(["documents.incoming.subject-too-long"], Codes(Good with { Subject = new string('a', 501) }));
        Assert.Empty(Codes(Good with { Subject = new string('a', 500) }));
        Assert.Equal(["documents.incoming.arrival-future"], Codes(Good with { ArrivalDate = Today.AddDays(1) }));
        Assert.Equal(["documents.incoming.issued-after-arrival"], Codes(Good with { IssuedDate = Today.AddDays(1) }));
        Assert.Equal(["documents.incoming.due-before-arrival"], Codes(Good with { Due = Today.AddDays(-1) }));
        Assert.Equal(["documents.incoming.copies", "documents.incoming.pages"], Codes(Good with { Copies = 0, PageCount = 0 }));
        Assert.Equal(["documents.incoming.type"], Codes(Good with { TypeCode = "XX" }));
    }

    [Fact]
    public void There_are_the_decrees_twenty_nine_types_each_with_its_own_code()
    {
        Assert.Equal(29, DocumentType.All.Count);
        Assert.Equal(29, DocumentType.All.Select(t => t.Code).Distinct().Count());
    }
}
