namespace LienThong.Documents;

internal static class ImportTexts
{
    public const string NotJson = "Dòng này không phải JSON hợp lệ. Mỗi dòng phải là một đối tượng {\"id\":…,\"title\":…,\"body\":…}.";
    public const string NotAnObject = "Dòng này là JSON nhưng không phải một đối tượng {…}.";
    public const string NoId = "Thiếu \"id\" (chuỗi, tối đa 200 ký tự), nên không biết văn bản đã nhập hay chưa.";
    public const string NoTitle = "Thiếu \"title\" (trích yếu).";
    public const string BadDate = "\"date\" phải có dạng năm-tháng-ngày, chẳng hạn 2019-05-31.";
    public const string Twice = "\"id\" này đã có ở một dòng trước trong cùng lần nhập.";
}
